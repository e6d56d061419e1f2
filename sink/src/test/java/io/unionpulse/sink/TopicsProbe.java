package io.unionpulse.sink;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.local.LocalServers;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Generation;
import io.unionpulse.schemas.Topic;
import io.unionpulse.schemas.Topics;
import io.unionpulse.sink.setup.SetupSettings;
import io.unionpulse.sink.setup.SetupTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;

/** Looks at the topics and at consumer groups in tests, and makes the topics anew. */
final class TopicsProbe implements AutoCloseable {

  private static final List<Topic<?>> CONSUMED = List.of(Topics.ACTIVITIES, Topics.DISTRICT_COUNTS);

  private final LocalServers servers;
  private final ContractSerdes serdes;
  private final Admin admin;

  TopicsProbe(LocalServers servers) {
    this.servers = servers;
    this.serdes = ContractSerdes.of(servers.schemaRegistryUrl());
    this.admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrapServers()));
  }

  /** What {@code ./unionpulse setup} does. */
  void setUp() throws InterruptedException {
    new SetupTask(
            SetupSettings.of(
                servers.bootstrapServers(),
                servers.schemaRegistryUrl(),
                servers.elasticsearchUrl()),
            line -> {})
        .run();
  }

  /** Deletes the topics that the sink consumes and creates them empty. */
  void recreate(int partitions) throws InterruptedException {
    setUp();
    List<String> names = CONSUMED.stream().map(Topic::name).toList();
    get(admin.deleteTopics(names).all());
    Awaitility.await()
        .until(() -> names.stream().noneMatch(get(admin.listTopics().names())::contains));
    List<NewTopic> topics = new ArrayList<>();
    for (Topic<?> topic : CONSUMED) {
      topics.add(
          new NewTopic(topic.name(), Optional.of(partitions), Optional.empty())
              .configs(topic.config()));
    }
    get(admin.createTopics(topics).all());
  }

  /** Whether the group has committed the end of every partition that holds something. */
  boolean isUpToDate(String group) {
    return isUpToDate(group, Generation.FIRST);
  }

  /** Whether the group of a generation of results has. */
  boolean isUpToDate(String group, Generation generation) {
    Map<TopicPartition, OffsetAndMetadata> committed =
        get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    return Stream.of(generation.activities(), generation.districtCounts())
        .flatMap(topic -> ends(topic).entrySet().stream())
        .filter(end -> end.getValue() > 0)
        .allMatch(
            end ->
                committed.containsKey(end.getKey())
                    && committed.get(end.getKey()).offset() == end.getValue());
  }

  /** How many members of the group have partitions. */
  long members(String group) {
    return get(admin.describeConsumerGroups(List.of(group)).all()).get(group).members().stream()
        .filter(member -> !member.assignment().topicPartitions().isEmpty())
        .count();
  }

  /** The end of each partition of the dead letters. */
  Map<Integer, Long> endOfLetters() {
    Map<Integer, Long> ends = new HashMap<>();
    ends(Topics.DEAD_LETTERS).forEach((partition, end) -> ends.put(partition.partition(), end));
    return ends;
  }

  /** Which records the letters since then are about, as {@link Flood#place}. */
  Set<String> lettersSince(Map<Integer, Long> begin) {
    Set<String> places = new HashSet<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", servers.bootstrapServers()),
            new ByteArrayDeserializer(),
            serdes.deserializer(Topics.DEAD_LETTERS))) {
      Map<TopicPartition, Long> ends = ends(Topics.DEAD_LETTERS);
      consumer.assign(ends.keySet());
      begin.forEach(
          (partition, offset) ->
              consumer.seek(new TopicPartition(Topics.DEAD_LETTERS.name(), partition), offset));
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (var letter : consumer.poll(Duration.ofMillis(200))) {
          DeadLetter value = letter.value();
          places.add(Flood.place(value.getTopic(), value.getPartition(), value.getOffset()));
        }
      }
    }
    return places;
  }

  private Map<TopicPartition, Long> ends(Topic<?> topic) {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    get(admin.describeTopics(List.of(topic.name())).allTopicNames())
        .get(topic.name())
        .partitions()
        .forEach(
            partition ->
                latest.put(
                    new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
    Map<TopicPartition, Long> ends = new HashMap<>();
    get(admin.listOffsets(latest).all())
        .forEach((partition, end) -> ends.put(partition, end.offset()));
    return ends;
  }

  private static <T> T get(org.apache.kafka.common.KafkaFuture<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(5));
  }
}
