package io.unionpulse.sink;

import io.unionpulse.cli.Backoff;
import io.unionpulse.schemas.DeadLetterReason;
import io.unionpulse.sink.bulk.BulkSender;
import io.unionpulse.sink.bulk.ItemOutcome;
import io.unionpulse.sink.bulk.ItemOutcome.Superseded;
import io.unionpulse.sink.read.Reading;
import io.unionpulse.sink.read.RecordReader;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Brings consumed records to their end: stored, superseded, or a dead letter. A record stays here
 * until its end is certain; what is deferred is tried again without limit. Never blocks: answers
 * are taken when the owner asks for them. Used by one thread.
 */
final class Delivery {

  private final OffsetTracker offsets;
  private final Outages outages;
  private final Tally tally;
  private final LongSupplier nanos;
  private final Backoff registryBackoff;
  private final List<Lane> lanes;
  private final Letters letters;
  private final Deque<ConsumerRecord<byte[], byte[]>> waiting = new ArrayDeque<>();
  private final BlockingQueue<Runnable> news = new LinkedBlockingQueue<>();
  private boolean registryAway;
  private long registryNotBefore;

  /**
   * With nothing to deliver.
   *
   * @param backoffs makes one for each server connection that may need rest
   * @param nanos the clock, in nanoseconds from any moment
   */
  Delivery(
      RecordReader reader,
      BulkSender elasticsearch,
      DeadLetterSender deadLetters,
      DeliveryLimits limits,
      OffsetTracker offsets,
      Outages outages,
      Tally tally,
      Supplier<Backoff> backoffs,
      LongSupplier nanos) {
    this.offsets = offsets;
    this.outages = outages;
    this.tally = tally;
    this.nanos = nanos;
    this.registryBackoff = backoffs.get();
    this.registryNotBefore = nanos.getAsLong();
    this.letters = new Letters(deadLetters, backoffs.get(), nanos, news::add, this::letterSent);
    var requestSize = new RequestSize(limits.bytes());
    this.lanes =
        Stream.generate(
                () ->
                    new Lane(
                        elasticsearch,
                        reader,
                        limits,
                        requestSize,
                        backoffs.get(),
                        nanos,
                        news::add,
                        new LaneEnds()))
            .limit(limits.requests())
            .toList();
  }

  /** Takes over consumed records, in their order. */
  void add(Iterable<ConsumerRecord<byte[], byte[]>> consumed) {
    for (ConsumerRecord<byte[], byte[]> taken : consumed) {
      offsets.begin(taken);
      waiting.addLast(taken);
    }
  }

  /** Forgets the records of partitions that belong to somebody else now. */
  void drop(Collection<TopicPartition> gone) {
    waiting.removeIf(taken -> gone.contains(OffsetTracker.partition(taken)));
    letters.drop(gone);
    offsets.drop(gone);
  }

  /** Whether more records may be taken over. */
  boolean hasRoom() {
    return waiting.isEmpty();
  }

  /** Whether every record that was taken over has come to its end. */
  boolean isIdle() {
    return waiting.isEmpty() && letters.isEmpty() && lanes.stream().allMatch(Lane::isEmpty);
  }

  /** Whether an answer is expected. */
  boolean isUnderWay() {
    return letters.isUnderWay() || lanes.stream().anyMatch(Lane::isUnderWay);
  }

  /** Takes the answers that are there, loads what waits, sends what is due. */
  void advance() {
    for (Runnable next = news.poll(); next != null; next = news.poll()) {
      next.run();
    }
    load();
    lanes.forEach(Lane::send);
    letters.send();
    sayTrouble();
  }

  /** Waits for an answer, no longer than until something else is due. */
  void awaitNews(Duration most) throws InterruptedException {
    Runnable next = news.poll(most.toNanos(), TimeUnit.NANOSECONDS);
    if (next != null) {
      next.run();
    }
  }

  /** Ends {@link #awaitNews}; by any thread. */
  void wakeUp() {
    news.add(() -> {});
  }

  /** How long nothing is due, as far as it is known now. */
  Duration untilDue() {
    long rest = waiting.isEmpty() ? Long.MAX_VALUE : registryNotBefore - nanos.getAsLong();
    boolean registryRests = rest > 0 && rest < Long.MAX_VALUE;
    long due =
        LongStream.concat(
                LongStream.of(registryRests ? rest : Long.MAX_VALUE, letters.nanosUntilDue()),
                lanes.stream().mapToLong(Lane::nanosUntilDue))
            .min()
            .orElseThrow();
    return Duration.ofNanos(Math.max(0, due));
  }

  private void load() {
    if (waiting.isEmpty() || nanos.getAsLong() - registryNotBefore < 0) {
      return;
    }
    while (!waiting.isEmpty() && letters.hasRoom()) {
      ConsumerRecord<byte[], byte[]> next = waiting.peekFirst();
      Lane lane = lane(next);
      if (!lane.hasRoom()) {
        return;
      }
      Reading reading = lane.add(next);
      if (reading instanceof Reading.Undecided undecided) {
        registryAway = true;
        outages.begun(Need.REGISTRY, undecided.reason());
        registryNotBefore = nanos.getAsLong() + registryBackoff.next().toNanos();
        return;
      }
      if (registryAway) {
        registryAway = false;
        registryBackoff.reset();
        outages.over(Need.REGISTRY);
      }
      if (reading instanceof Reading.Bad bad) {
        letters.add(Rejection.of(next, bad.reason(), bad.message()));
      } else if (reading instanceof Reading.Nothing) {
        end(next, Tally.End.TOMBSTONE);
      }
      waiting.removeFirst();
    }
  }

  /** All versions of a document travel in one lane. */
  private Lane lane(ConsumerRecord<byte[], byte[]> of) {
    int hash = Arrays.hashCode(of.key());
    return lanes.get(Math.floorMod(hash ^ (hash >>> 16), lanes.size()));
  }

  private void sayTrouble() {
    say(Need.DEAD_LETTERS, letters.trouble());
    say(Need.ELASTICSEARCH, lanes.stream().flatMap(lane -> lane.trouble().stream()).findFirst());
  }

  private void say(Need need, Optional<String> trouble) {
    trouble.ifPresentOrElse(reason -> outages.begun(need, reason), () -> outages.over(need));
  }

  private void letterSent(Rejection rejection) {
    end(rejection.source(), Tally.End.DEAD_LETTER);
  }

  private void end(ConsumerRecord<byte[], byte[]> source, Tally.End end) {
    offsets.done(source);
    tally.count(end);
  }

  private final class LaneEnds implements Lane.Ends {

    @Override
    public void delivered(ConsumerRecord<byte[], byte[]> source, ItemOutcome outcome) {
      end(source, outcome instanceof Superseded ? Tally.End.SUPERSEDED : Tally.End.STORED);
    }

    @Override
    public void rejected(ConsumerRecord<byte[], byte[]> source, boolean oversized, String reason) {
      if (offsets.isOpen(source)) { // else it belongs to somebody else, who finds out too
        var code = oversized ? DeadLetterReason.OVERSIZED : DeadLetterReason.INDEX_REJECTED;
        letters.add(Rejection.of(source, code, reason));
      }
    }
  }
}
