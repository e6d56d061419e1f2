package io.unionpulse.producer;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads {@code union.reports} as everyone behind it does. */
public final class CommittedReports {

  private CommittedReports() {}

  /** All that readers of committed records see, up to the end as it is now. */
  public static List<ConsumerRecord<String, ActivityReport>> read(
      String bootstrapServers, String registryUrl) {
    Map<String, Object> configuration =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed");
    var records = new ArrayList<ConsumerRecord<String, ActivityReport>>();
    try (var consumer =
        new KafkaConsumer<>(
            configuration,
            new StringDeserializer(),
            ContractSerdes.of(registryUrl).deserializer(Topics.REPORTS))) {
      var partitions =
          IntStream.range(0, Topics.REPORTS.partitions())
              .mapToObj(partition -> new TopicPartition(Topics.REPORTS.name(), partition))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }
}
