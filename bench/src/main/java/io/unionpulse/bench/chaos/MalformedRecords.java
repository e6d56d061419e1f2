package io.unionpulse.bench.chaos;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.schemas.Topics;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.serialization.Serializer;

/** Writes malformed records, each under a key of its own, and remembers them. */
final class MalformedRecords {

  private final Outlet outlet;
  private final Serializer<ActivityReport> serializer;
  private final Map<String, Written> written = new ConcurrentHashMap<>();
  private int number;

  /**
   * One of them.
   *
   * @param value its value, if it has one
   */
  record Written(Malformation kind, Optional<ByteBuffer> value) {}

  MalformedRecords(Outlet outlet, Serializer<ActivityReport> serializer) {
    this.outlet = outlet;
    this.serializer = serializer;
  }

  /** Writes so many, of each kind in its turn. */
  synchronized void write(int count) {
    for (int i = 0; i < count; i++) {
      Malformation kind = Malformation.ofNumber(number);
      String key = "malformed-" + number;
      byte[] value = kind.spoil(serializer.serialize(Topics.REPORTS.name(), kind.report(key)));
      written.put(key, new Written(kind, Optional.ofNullable(value).map(ByteBuffer::wrap)));
      outlet.send(key, value, () -> {});
      number++;
    }
  }

  /** All that were written, by key. */
  Map<String, Written> written() {
    return Map.copyOf(written);
  }
}
