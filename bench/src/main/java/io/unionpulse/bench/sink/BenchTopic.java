package io.unionpulse.bench.sink;

import io.unionpulse.avro.Activity;
import io.unionpulse.local.LocalServers;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topics;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes documents to the topic of the activities. */
final class BenchTopic implements AutoCloseable {

  private final KafkaProducer<String, Activity> producer;

  BenchTopic(LocalServers servers, Duration linger) {
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers.bootstrapServers(),
                ProducerConfig.LINGER_MS_CONFIG,
                Math.toIntExact(linger.toMillis())),
            new StringSerializer(),
            ContractSerdes.of(servers.schemaRegistryUrl()).serializer(Topics.ACTIVITIES));
  }

  void append(Activity activity) {
    var unused =
        producer.send(
            new ProducerRecord<>(Topics.ACTIVITIES.name(), activity.getReportId(), activity));
  }

  @Override
  public void close() {
    producer.close();
  }
}
