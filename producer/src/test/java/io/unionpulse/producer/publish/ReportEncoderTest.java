package io.unionpulse.producer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.Source;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.ContractSetup;
import io.unionpulse.schemas.Topics;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportEncoderTest {

  private static ActivityReport report(int number) {
    return ActivityReport.newBuilder()
        .setReportId("r-" + number)
        .setRevision(number)
        .setSource(new Source("portal", "d", number, null))
        .setPublishedOn(LocalDate.of(2024, 10, 14))
        .setTitle("标题" + number)
        .setBody("正文".repeat(number * 1_000))
        .setDeclared(new Declared("BDA", ActivityType.CARE, 7L))
        .setIngestedAt(Instant.ofEpochMilli(number))
        .build();
  }

  @Test
  void theBytesAreThoseOfConfluentsSerializer() throws Exception {
    var registry = new MockSchemaRegistryClient();
    ContractSetup.registerSchemas(registry, line -> {});
    try (var serializer = ContractSerdes.of(registry).serializer(Topics.REPORTS);
        var encoder = new ReportEncoder(new PublishSettings("-", "-"), serializer)) {
      for (int number = 0; number < 5; number++) {
        assertThat(encoder.encode(report(number)))
            .isEqualTo(serializer.serialize(Topics.REPORTS.name(), report(number)));
      }
    }
  }
}
