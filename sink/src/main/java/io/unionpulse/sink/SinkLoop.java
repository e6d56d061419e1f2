package io.unionpulse.sink;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls, has the records delivered, commits what is done. While there is no room for more the
 * partitions are paused and polling goes on, so that the consumer keeps its place in the group
 * however long a server is away.
 */
final class SinkLoop {

  private static final Logger LOG = LoggerFactory.getLogger(SinkLoop.class);

  private static final Duration COMMIT_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration LAST_COMMIT_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration COMMIT_INTERVAL = Duration.ofSeconds(1);
  private static final Duration LOOK_INTERVAL = Duration.ofMillis(500);
  private static final Duration SUMMARY_INTERVAL = Duration.ofMinutes(1);

  private final List<String> topics;
  private final Consumer<byte[], byte[]> consumer;
  private final Pump pump;
  private final Delivery delivery;
  private final OffsetTracker offsets;
  private final Outages outages;
  private final Tally tally;
  private final BrokerWatch broker;
  private final CompletableFuture<Void> stopping;
  private final SinkMetrics metrics;
  private final Runnable heartbeat;
  private boolean commitsWell = true;
  private long nextCommit = System.nanoTime();
  private long nextLook = nextCommit;
  private long nextSummary = nextCommit + SUMMARY_INTERVAL.toNanos();

  SinkLoop(
      List<String> topics,
      Consumer<byte[], byte[]> consumer,
      Delivery delivery,
      OffsetTracker offsets,
      Outages outages,
      Tally tally,
      CompletableFuture<Void> stopping,
      SinkMetrics metrics,
      Runnable heartbeat) {
    this.topics = topics;
    this.consumer = consumer;
    this.pump = new Pump(consumer, delivery);
    this.delivery = delivery;
    this.offsets = offsets;
    this.outages = outages;
    this.tally = tally;
    this.broker = new BrokerWatch(consumer, outages);
    this.stopping = stopping;
    this.metrics = metrics;
    this.heartbeat = heartbeat;
  }

  /** Works until the sink stops. */
  void run() {
    try {
      consumer.subscribe(topics, new Assignment());
      while (!stopping.isDone()) {
        turn();
      }
    } catch (InterruptedException e) {
      LOG.info("interrupted");
    } catch (WakeupException e) {
      if (!stopping.isDone()) {
        throw e;
      }
    }
    commitLast();
    LOG.info("stopped: {}", tally.takeSummary());
  }

  private void turn() throws InterruptedException {
    pump.turn();
    commit();
    heartbeat.run();
    look();
    summarize();
  }

  private static Duration remaining(long until) {
    return Duration.ofNanos(Math.max(0, until - System.nanoTime()));
  }

  private void commit() {
    if (!remaining(nextCommit).isZero() && !(delivery.isIdle() && commitsWell)) {
      return;
    }
    Map<TopicPartition, OffsetAndMetadata> done = offsets.committable();
    if (done.isEmpty()) {
      return;
    }
    try {
      consumer.commitSync(done, COMMIT_TIMEOUT);
      offsets.committed(done);
      nextCommit = System.nanoTime() + COMMIT_INTERVAL.toNanos();
      commitsWell = true;
      outages.over(Need.COMMIT);
    } catch (RebalanceInProgressException | CommitFailedException e) {
      LOG.debug("offsets are committed after the rebalance", e);
      commitsWell = false;
      nextCommit = System.nanoTime() + COMMIT_INTERVAL.toNanos();
    } catch (RetriableException e) {
      outages.begun(
          Need.COMMIT, "offsets cannot be committed (%s)".formatted(e.getClass().getSimpleName()));
      commitsWell = false;
      nextCommit = System.nanoTime() + COMMIT_INTERVAL.toNanos();
    }
  }

  /** What is done when the sink stops or loses partitions; what fails here is done again later. */
  private void commitLast() {
    Map<TopicPartition, OffsetAndMetadata> done = offsets.committable();
    if (done.isEmpty()) {
      return;
    }
    try {
      consumer.commitSync(done, LAST_COMMIT_TIMEOUT);
      offsets.committed(done);
    } catch (WakeupException e) {
      commitLast(); // the call that stops the sink wakes the consumer once
    } catch (KafkaException e) {
      LOG.info("the last offsets are not committed: the next sink repeats a few records", e);
    }
  }

  private void look() {
    if (remaining(nextLook).isZero()) {
      nextLook = System.nanoTime() + LOOK_INTERVAL.toNanos();
      broker.look();
      long lag =
          consumer.assignment().stream()
              .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
              .sum();
      String place =
          consumer.assignment().stream()
              .map(TopicPartition::toString)
              .min(Comparator.naturalOrder())
              .orElse("");
      metrics.set(place, lag, offsets.open(), offsets.oldestNanos());
    }
  }

  private void summarize() {
    if (remaining(nextSummary).isZero()) {
      LOG.info("in the last minute: {}; waiting for {}", tally.takeSummary(), outages.current());
      nextSummary = System.nanoTime() + SUMMARY_INTERVAL.toNanos();
    }
  }

  private final class Assignment implements ConsumerRebalanceListener {

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      LOG.info("assigned {} partitions: {}", partitions.size(), partitions);
      if (!delivery.hasRoom()) {
        consumer.pause(partitions);
      }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      if (!partitions.isEmpty()) {
        LOG.info("revoked {} partitions: {}", partitions.size(), partitions);
      }
      commitLast();
      delivery.drop(partitions);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
      LOG.info("lost {} partitions: {}", partitions.size(), partitions);
      delivery.drop(partitions);
    }
  }
}
