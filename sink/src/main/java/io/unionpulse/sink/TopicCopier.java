package io.unionpulse.sink;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.unionpulse.cli.Backoff;
import io.unionpulse.cli.CommandException;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.sink.bulk.RenamedSender;
import io.unionpulse.sink.read.RecordReader;
import io.unionpulse.sink.reindex.Copier;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies topics as the sink does, with its guarantees, in a group of its own. */
final class TopicCopier implements Copier {

  private static final Logger LOG = LoggerFactory.getLogger(TopicCopier.class);
  private static final Duration COMMIT_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration COMMIT_INTERVAL = Duration.ofSeconds(1);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(3);

  private final SinkSettings settings;
  private final RenamedSender elasticsearch;
  private final Consumer<byte[], byte[]> consumer;
  private final OffsetTracker offsets = new OffsetTracker();
  private final Delivery delivery;
  private final Pump pump;
  private final DeadLetterSender letters;
  private final CopyProgress progress;
  private final List<TopicPartition> partitions;
  private long nextCommit = System.nanoTime();

  /**
   * A copier that goes on where the group of {@code settings} has come.
   *
   * @param topics what to copy
   */
  TopicCopier(
      SinkSettings settings,
      ContractSerdes serdes,
      List<String> topics,
      RenamedSender elasticsearch,
      DeadLetterSender letters,
      CopyProgress progress) {
    this.settings = settings;
    this.elasticsearch = elasticsearch;
    this.letters = letters;
    this.progress = progress;
    this.consumer = Consumers.of(settings, "unionpulse-reindex");
    this.partitions =
        topics.stream()
            .flatMap(topic -> consumer.partitionsFor(topic).stream())
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    this.delivery =
        new Delivery(
            new RecordReader(serdes, settings.generation()),
            elasticsearch,
            letters,
            settings.limits(),
            offsets,
            new Outages(),
            new Tally(new SimpleMeterRegistry()),
            () ->
                new Backoff(
                    Duration.ofMillis(100), Duration.ofSeconds(10), RandomGenerator.getDefault()),
            System::nanoTime);
    this.pump = new Pump(consumer, delivery);
  }

  @Override
  public Map<TopicPartition, Long> ends() {
    return consumer.endOffsets(partitions);
  }

  @Override
  public void upTo(Map<TopicPartition, Long> ends) throws InterruptedException {
    Map<TopicPartition, Long> begins = consumer.beginningOffsets(ends.keySet());
    long all = total(ends) - total(begins);
    while (!isDone(ends)) {
      pump.turn();
      if (elasticsearch.isMisdirected()) {
        throw new CommandException(
            "the new indices are not built any more: another run has finished or given them up");
      }
      if (System.nanoTime() - nextCommit > 0) {
        commit();
      }
      progress.at(all - left(ends), all);
    }
    commit();
  }

  private static long total(Map<TopicPartition, Long> offsets) {
    return offsets.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Records that came later may be under way still: under load some always are. */
  private boolean isDone(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(
            end ->
                consumer.position(end.getKey()) >= end.getValue()
                    && offsets.isDoneBefore(end.getKey(), end.getValue()));
  }

  private long left(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
        .sum();
  }

  private void commit() {
    nextCommit = System.nanoTime() + COMMIT_INTERVAL.toNanos();
    Map<TopicPartition, OffsetAndMetadata> done = offsets.committable();
    if (done.isEmpty()) {
      return;
    }
    try {
      consumer.commitSync(done, COMMIT_TIMEOUT);
      offsets.committed(done);
    } catch (RetriableException e) {
      LOG.debug("offsets are committed later", e);
    }
  }

  @Override
  public void forget() {
    Map<String, Object> config = settings.clients().kafka(Map.of());
    config.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    try (Admin admin = Admin.create(config)) {
      admin.deleteConsumerGroups(List.of(settings.group())).all().get();
    } catch (ExecutionException e) {
      LOG.debug("the broker forgets the group by itself after a while", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    progress.close();
    letters.close();
    consumer.close(CloseOptions.timeout(CLOSE_TIMEOUT));
  }
}
