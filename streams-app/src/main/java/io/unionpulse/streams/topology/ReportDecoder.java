package io.unionpulse.streams.topology;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.schemas.DeadLetterReason;
import io.unionpulse.schemas.DecodeFailure;
import io.unionpulse.schemas.ReportRules;
import io.unionpulse.schemas.ReportRules.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads a report from a record and holds it to the contract's rules. */
final class ReportDecoder {

  private static final byte WIRE_FORMAT = 0;

  private final Deserializer<ActivityReport> deserializer;

  ReportDecoder(Deserializer<ActivityReport> deserializer) {
    this.deserializer = deserializer;
  }

  /**
   * The report of a record.
   *
   * @throws BadRecordException if the record itself is at fault
   * @throws WorldUnavailableException if the registry does not answer
   */
  ActivityReport decode(ConsumerRecord<byte[], byte[]> record) throws BadRecordException {
    if (record.value() == null) {
      throw new BadRecordException(
          DeadLetterReason.INVALID_REPORT,
          "The record has no value. To take a report back, publish it with status RETRACTED.");
    }
    ActivityReport report = deserialize(record);
    Optional<Violation> violation = ReportRules.violation(report);
    if (violation.isPresent()) {
      throw new BadRecordException(DeadLetterReason.INVALID_REPORT, violation.get().message());
    }
    if (!isKeyOf(report, record.key())) {
      throw new BadRecordException(
          DeadLetterReason.INVALID_REPORT,
          "The record's key is "
              + shown(record.key())
              + ", the report's id is "
              + report.getReportId()
              + ": send a report under its id.");
    }
    return report;
  }

  private ActivityReport deserialize(ConsumerRecord<byte[], byte[]> record)
      throws BadRecordException {
    try {
      return deserializer.deserialize(record.topic(), record.headers(), record.value());
    } catch (KafkaException | org.apache.avro.AvroRuntimeException e) {
      throw switch (DecodeFailure.of(e)) {
        case UNDECODABLE ->
            new BadRecordException(
                DeadLetterReason.UNDECODABLE, hint(record.value()) + rootMessage(e));
        case UNKNOWN_SCHEMA ->
            new BadRecordException(DeadLetterReason.UNKNOWN_SCHEMA, rootMessage(e));
        case REGISTRY_UNAVAILABLE ->
            throw new WorldUnavailableException("The schema registry does not answer", e);
      };
    }
  }

  /** What the first byte says to the author of a program that writes something else. */
  private static String hint(byte[] value) {
    if (value.length > 0 && value[0] == WIRE_FORMAT) {
      return "";
    }
    boolean json = value.length > 0 && (value[0] == '{' || value[0] == '[');
    return "The value is "
        + (json ? "JSON, not Avro" : "not")
        + " in Confluent's wire format (0x00, schema id in 4 bytes, Avro). ";
  }

  private static String shown(byte[] key) {
    return key == null ? "missing" : new String(key, StandardCharsets.UTF_8);
  }

  private static boolean isKeyOf(ActivityReport report, byte[] key) {
    return key != null && Arrays.equals(key, report.getReportId().getBytes(StandardCharsets.UTF_8));
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName() + ": " + root.getMessage();
  }
}
