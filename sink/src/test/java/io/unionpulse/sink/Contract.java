package io.unionpulse.sink;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.DeadLetter;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.avro.Granularity;
import io.unionpulse.avro.Source;
import io.unionpulse.local.LocalServers;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.DistrictCountKey;
import io.unionpulse.schemas.Topic;
import io.unionpulse.schemas.Topics;
import io.unionpulse.sink.setup.SetupSettings;
import io.unionpulse.sink.setup.SetupTask;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes and reads the contract's topics in tests. */
final class Contract implements AutoCloseable {

  private final LocalServers servers;
  private final ContractSerdes serdes;
  private final KafkaProducer<byte[], byte[]> producer;
  private final Admin admin;

  Contract(LocalServers servers) throws InterruptedException {
    this.servers = servers;
    new SetupTask(
            SetupSettings.of(
                servers.bootstrapServers(),
                servers.schemaRegistryUrl(),
                servers.elasticsearchUrl()),
            line -> {})
        .run();
    serdes = ContractSerdes.of(servers.schemaRegistryUrl());
    Map<String, Object> config = Map.of("bootstrap.servers", servers.bootstrapServers());
    producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    admin = Admin.create(config);
  }

  /** Writes a record and waits until the broker has it. */
  <V extends SpecificRecord> void write(Topic<V> topic, String key, V value) {
    write(topic, key, bytes(topic, value));
  }

  /** Writes bytes and waits until the broker has them; all go to one partition. */
  void write(Topic<?> topic, String key, byte[] value) {
    try {
      producer
          .send(new ProducerRecord<>(topic.name(), 0, key.getBytes(StandardCharsets.UTF_8), value))
          .get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes activities with the ids PREFIX0, PREFIX1, ... to all partitions. */
  void writeMany(String prefix, int from, int to) {
    var sent =
        IntStream.range(from, to)
            .mapToObj(
                i ->
                    producer.send(
                        new ProducerRecord<>(
                            Topics.ACTIVITIES.name(),
                            (prefix + i).getBytes(StandardCharsets.UTF_8),
                            bytes(Topics.ACTIVITIES, activity(prefix + i, 1)))))
            .toList();
    for (var future : sent) {
      try {
        future.get();
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private <V extends SpecificRecord> byte[] bytes(Topic<V> topic, V value) {
    try (var serializer = serdes.serializer(topic)) {
      return serializer.serialize(topic.name(), value);
    }
  }

  /** Whether the group has committed the end of every partition that holds something. */
  boolean isUpToDate(String group) throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    for (Topic<?> topic : List.of(Topics.ACTIVITIES, Topics.DISTRICT_COUNTS)) {
      for (int partition = 0; partition < topic.partitions(); partition++) {
        latest.put(new TopicPartition(topic.name(), partition), OffsetSpec.latest());
      }
    }
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    return admin.listOffsets(latest).all().get().entrySet().stream()
        .allMatch(
            end -> isEmpty(end.getValue()) || isAt(committed.get(end.getKey()), end.getValue()));
  }

  private static boolean isEmpty(ListOffsetsResultInfo end) {
    return end.offset() == 0;
  }

  private static boolean isAt(OffsetAndMetadata committed, ListOffsetsResultInfo end) {
    return committed != null && committed.offset() == end.offset();
  }

  /** Every dead letter so far of records with this key. */
  List<DeadLetter> deadLetters(String key) {
    Map<String, Object> config =
        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers.bootstrapServers());
    List<DeadLetter> letters = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            config, new ByteArrayDeserializer(), serdes.deserializer(Topics.DEAD_LETTERS))) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.DEAD_LETTERS.name()).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
        for (var letter : consumer.poll(Duration.ofMillis(200))) {
          if (key.equals(new String(letter.key(), StandardCharsets.UTF_8))) {
            letters.add(letter.value());
          }
        }
      }
    }
    return letters;
  }

  static Activity activity(String id, long version) {
    return Activity.newBuilder()
        .setReportId(id)
        .setVersion(version)
        .setRevision(1)
        .setSource(Source.newBuilder().setSystem("test").setDocument("page.txt").build())
        .setTitle("怀柔区总工会举办职工技能大赛")
        .setBody("近日,怀柔区总工会举办职工技能大赛。".repeat(20))
        .setExtractor("test")
        .setExtractedAt(Instant.EPOCH)
        .build();
  }

  static DistrictCount count(String district, long version) {
    return DistrictCount.newBuilder()
        .setDistrict(district)
        .setDistrictName("怀柔区")
        .setGranularity(Granularity.MONTH)
        .setPeriod("2024-10")
        .setActivities(3)
        .setAmountCny(new BigDecimal("1200.50"))
        .setByType(Map.of("CARE", 2L, "SAFETY", 1L))
        .setVersion(version)
        .build();
  }

  static String key(DistrictCount count) {
    return DistrictCountKey.of(count);
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(5));
    admin.close(Duration.ofSeconds(5));
  }
}
