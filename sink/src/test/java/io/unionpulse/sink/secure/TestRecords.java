package io.unionpulse.sink.secure;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Source;
import io.unionpulse.local.LocalServers;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topics;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes a record through a registry. */
final class TestRecords {

  private TestRecords() {}

  static void activity(LocalServers servers, ContractSerdes serdes, String id)
      throws ExecutionException, InterruptedException {
    var activity =
        Activity.newBuilder()
            .setReportId(id)
            .setVersion(1)
            .setRevision(1)
            .setSource(Source.newBuilder().setSystem("test").setDocument("page.txt").build())
            .setTitle("title")
            .setBody("body")
            .setExtractor("test")
            .setExtractedAt(Instant.EPOCH)
            .build();
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", servers.bootstrapServers()),
            new StringSerializer(),
            serdes.serializer(Topics.ACTIVITIES))) {
      producer.send(new ProducerRecord<>(Topics.ACTIVITIES.name(), id, activity)).get();
    }
  }
}
