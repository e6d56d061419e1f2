package io.unionpulse.producer.http;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.producer.publish.PublishSettings;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.DecodeFailure;
import io.unionpulse.schemas.Topics;
import io.unionpulse.web.ProblemException;
import io.unionpulse.web.ProblemType;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads a report from Avro in Confluent's wire format, of whatever released schema. */
final class AvroReports {

  private static final int RETRY_AFTER_SECONDS = 5;

  private final Deserializer<ActivityReport> deserializer;

  AvroReports(PublishSettings settings) {
    this.deserializer =
        ContractSerdes.of(settings.schemaRegistryUrl(), settings.clients().registry())
            .deserializer(Topics.REPORTS);
  }

  /**
   * The report.
   *
   * @throws ProblemException if the bytes are none, or the registry is away and would have to be
   *     asked
   */
  synchronized ActivityReport read(byte[] body) {
    ActivityReport report;
    try {
      report = deserializer.deserialize(Topics.REPORTS.name(), body);
    } catch (KafkaException e) {
      throw problem(DecodeFailure.of(e));
    }
    if (report == null) {
      throw problem(DecodeFailure.UNDECODABLE);
    }
    return report;
  }

  private static ProblemException problem(DecodeFailure failure) {
    return switch (failure) {
      case UNDECODABLE ->
          new ProblemException(
              ProblemType.BAD_REQUEST,
              "is no ActivityReport in Confluent's wire format: write a zero byte, the schema's id"
                  + " as 4 bytes and the report as Avro binary");
      case UNKNOWN_SCHEMA ->
          new ProblemException(
              ProblemType.BAD_REQUEST,
              "the registry knows no schema of this id under " + Topics.REPORTS.subject());
      case REGISTRY_UNAVAILABLE ->
          ProblemException.unavailable(
              "the schema registry is away: try again, or send JSON", RETRY_AFTER_SECONDS);
    };
  }
}
