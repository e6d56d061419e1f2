package io.unionpulse.demo;

import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topic;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics of the contract as an operator's own program would. */
final class TopicReading {

  private TopicReading() {}

  /** All committed records of a topic, from its beginning. */
  static <V extends SpecificRecord> KafkaConsumer<String, V> of(House house, Topic<V> topic) {
    return of(house.servers().bootstrapServers(), house.servers().schemaRegistryUrl(), topic);
  }

  /** As {@link #of(House, Topic)}, of any servers. */
  static <V extends SpecificRecord> KafkaConsumer<String, V> of(
      String bootstrapServers, String registryUrl, Topic<V> topic) {
    var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false),
            new StringDeserializer(),
            ContractSerdes.of(registryUrl).deserializer(topic));
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic.name()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    return consumer;
  }
}
