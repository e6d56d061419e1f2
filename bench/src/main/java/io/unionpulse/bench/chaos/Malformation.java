package io.unionpulse.bench.chaos;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Source;
import io.unionpulse.schemas.DeadLetterReason;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;

/** How a record among the reports can be none. */
enum Malformation {
  WRONG_MAGIC(
      DeadLetterReason.UNDECODABLE,
      key -> key,
      value -> {
        value[0] = 1;
        return value;
      }),
  UNKNOWN_SCHEMA(
      DeadLetterReason.UNKNOWN_SCHEMA,
      key -> key,
      value -> ByteBuffer.wrap(value).putInt(1, Malformation.NO_SCHEMA).array()),
  CUT_OFF(
      DeadLetterReason.UNDECODABLE,
      key -> key,
      value -> Arrays.copyOf(value, Malformation.WIRE_HEADER + 2)),
  KEY_OF_ANOTHER(DeadLetterReason.INVALID_REPORT, key -> "not-" + key, value -> value),
  NO_VALUE(DeadLetterReason.INVALID_REPORT, key -> key, value -> null);

  private static final int NO_SCHEMA = 0x7f00_0001;
  private static final int WIRE_HEADER = 5;

  private final DeadLetterReason reason;

  @SuppressWarnings("ImmutableEnumChecker") // it keeps nothing
  private final Function<String, String> id;

  @SuppressWarnings("ImmutableEnumChecker") // it keeps nothing
  private final Function<byte[], byte[]> spoilt;

  Malformation(
      DeadLetterReason reason, Function<String, String> id, Function<byte[], byte[]> spoilt) {
    this.reason = reason;
    this.id = id;
    this.spoilt = spoilt;
  }

  /** The kind of the record of this number: each in its turn. */
  static Malformation ofNumber(int number) {
    return values()[number % values().length];
  }

  /** Why it must become a dead letter. */
  DeadLetterReason reason() {
    return reason;
  }

  /** The report that is spoilt; a good one, but for its id perhaps. */
  ActivityReport report(String key) {
    return ActivityReport.newBuilder()
        .setReportId(id.apply(key))
        .setRevision(0)
        .setSource(new Source("chaos", "malformed", null, null))
        .setTitle("怀柔区总工会举办职工书法展 " + key)
        .setIngestedAt(Instant.EPOCH)
        .build();
  }

  /** The value of the record, null for none; takes the bytes of {@link #report}. */
  byte[] spoil(byte[] value) {
    return spoilt.apply(value);
  }
}
