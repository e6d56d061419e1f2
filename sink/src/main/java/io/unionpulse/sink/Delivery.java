package io.unionpulse.sink;

import io.unionpulse.schemas.DeadLetterReason;
import io.unionpulse.sink.bulk.BulkAnswer;
import io.unionpulse.sink.bulk.BulkAnswer.Answered;
import io.unionpulse.sink.bulk.BulkAnswer.Refused;
import io.unionpulse.sink.bulk.BulkAnswer.TooLarge;
import io.unionpulse.sink.bulk.BulkAnswer.Unavailable;
import io.unionpulse.sink.bulk.BulkSender;
import io.unionpulse.sink.bulk.ItemOutcome;
import io.unionpulse.sink.bulk.ItemOutcome.Deferred;
import io.unionpulse.sink.bulk.ItemOutcome.Rejected;
import io.unionpulse.sink.bulk.ItemOutcome.Superseded;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Brings consumed records to their end: stored, superseded, or a dead letter. Works in steps of at
 * most one request each, so that the caller can keep its place in the consumer group between them.
 * A record stays here until its end is certain; what is deferred is simply tried again by the next
 * step. Used by one thread.
 */
final class Delivery {

  /** What a step has come to. */
  enum Step {
    /** Nothing is left to do. */
    IDLE,
    /** Something is done; take the next step at once. */
    MOVED,
    /** A server does not do its part; wait before the next step. */
    STUCK
  }

  private final RecordReader reader;
  private final BulkSender elasticsearch;
  private final DeadLetterSender deadLetters;
  private final BatchLimits limits;
  private final OffsetTracker offsets;
  private final Outages outages;
  private final Tally tally;
  private final CompletableFuture<Void> stopping;
  private final Deque<ConsumerRecord<byte[], byte[]>> waiting = new ArrayDeque<>();
  private Batch batch;

  Delivery(
      RecordReader reader,
      BulkSender elasticsearch,
      DeadLetterSender deadLetters,
      BatchLimits limits,
      OffsetTracker offsets,
      Outages outages,
      Tally tally,
      CompletableFuture<Void> stopping) {
    this.reader = reader;
    this.elasticsearch = elasticsearch;
    this.deadLetters = deadLetters;
    this.limits = limits;
    this.offsets = offsets;
    this.outages = outages;
    this.tally = tally;
    this.stopping = stopping;
    this.batch = new Batch(limits);
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
    batch.drop(gone);
    offsets.drop(gone);
  }

  /** Whether every record that was taken over has come to its end. */
  boolean isIdle() {
    return waiting.isEmpty() && batch.isEmpty();
  }

  /** Sends one request at most and waits for its answer, or for the sink to stop. */
  Step step() {
    if (isIdle()) {
      return Step.IDLE;
    }
    if (batch.isEmpty() && fill() == Step.STUCK) {
      return Step.STUCK;
    }
    Step documents = sendDocuments();
    Step letters = sendDeadLetters();
    return documents == Step.STUCK || letters == Step.STUCK ? Step.STUCK : Step.MOVED;
  }

  private Step fill() {
    batch = new Batch(limits);
    while (!waiting.isEmpty() && batch.hasRoom()) {
      ConsumerRecord<byte[], byte[]> next = waiting.peekFirst();
      Reading reading = reader.read(next);
      if (reading instanceof Reading.Undecided undecided) {
        outages.begun(Need.REGISTRY, undecided.reason());
        return batch.isEmpty() ? Step.STUCK : Step.MOVED;
      }
      outages.over(Need.REGISTRY);
      if (reading instanceof Reading.Indexable good) {
        if (!batch.add(next, good.document())) {
          return Step.MOVED;
        }
      } else if (reading instanceof Reading.Bad bad) {
        batch.reject(Rejection.of(next, bad.reason(), bad.message()));
      } else {
        end(next, Tally.End.TOMBSTONE);
      }
      waiting.removeFirst();
    }
    return Step.MOVED;
  }

  private Step sendDocuments() {
    List<Batch.Entry> request = batch.nextRequest();
    if (request.isEmpty()) {
      return Step.MOVED;
    }
    Optional<BulkAnswer> answer =
        await(elasticsearch.send(request.stream().map(Batch.Entry::document).toList()));
    return answer.map(known -> apply(request, known)).orElse(Step.STUCK);
  }

  private Step apply(List<Batch.Entry> request, BulkAnswer answer) {
    if (answer instanceof Answered answered) {
      return apply(request, answered.outcomes());
    }
    if (answer instanceof Unavailable unavailable) {
      outages.begun(Need.ELASTICSEARCH, unavailable.reason());
      return Step.STUCK;
    }
    if (request.size() > 1) {
      batch.halve(request);
    } else if (answer instanceof TooLarge tooLarge) {
      reject(request.get(0), DeadLetterReason.OVERSIZED, tooLarge.reason());
    } else if (answer instanceof Refused refused) {
      reject(request.get(0), DeadLetterReason.INDEX_REJECTED, refused.reason());
    }
    return Step.MOVED;
  }

  private Step apply(List<Batch.Entry> request, List<ItemOutcome> outcomes) {
    List<Batch.Entry> finished = new ArrayList<>();
    Optional<String> deferred = Optional.empty();
    for (int i = 0; i < request.size(); i++) {
      Batch.Entry entry = request.get(i);
      ItemOutcome outcome = outcomes.get(i);
      if (outcome instanceof Deferred later) {
        deferred = deferred.or(() -> Optional.of(later.reason()));
      } else if (outcome instanceof Rejected rejected) {
        reject(entry, DeadLetterReason.INDEX_REJECTED, rejected.reason());
      } else {
        end(entry.source(), end(outcome));
        finished.add(entry);
      }
    }
    batch.finish(finished);
    batch.grow();
    deferred.ifPresentOrElse(
        reason -> outages.begun(Need.ELASTICSEARCH, reason),
        () -> outages.over(Need.ELASTICSEARCH));
    return deferred.isPresent() ? Step.STUCK : Step.MOVED;
  }

  private static Tally.End end(ItemOutcome outcome) {
    return outcome instanceof Superseded ? Tally.End.SUPERSEDED : Tally.End.STORED;
  }

  private void reject(Batch.Entry entry, DeadLetterReason reason, String message) {
    batch.reject(entry, Rejection.of(entry.source(), reason, message));
  }

  private Step sendDeadLetters() {
    List<Rejection> rejections = batch.rejections();
    if (rejections.isEmpty()) {
      return Step.MOVED;
    }
    List<CompletableFuture<Optional<String>>> answers =
        rejections.stream().map(deadLetters::send).toList();
    var all = CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new));
    if (await(all.thenApply(done -> Step.MOVED)).isEmpty()) {
      return Step.STUCK;
    }
    Optional<String> failure = Optional.empty();
    for (int i = 0; i < rejections.size(); i++) {
      Optional<String> unsent = answers.get(i).join();
      if (unsent.isPresent()) {
        failure = unsent;
      } else {
        end(rejections.get(i).source(), Tally.End.DEAD_LETTER);
        batch.finish(rejections.get(i));
      }
    }
    failure.ifPresentOrElse(
        reason -> outages.begun(Need.DEAD_LETTERS, reason), () -> outages.over(Need.DEAD_LETTERS));
    return failure.isPresent() ? Step.STUCK : Step.MOVED;
  }

  private void end(ConsumerRecord<byte[], byte[]> source, Tally.End end) {
    offsets.done(source);
    tally.count(end);
  }

  /** The answer; empty if the sink is to stop first. */
  private <T> Optional<T> await(CompletableFuture<T> answer) {
    CompletableFuture.anyOf(answer, stopping).join();
    return answer.isDone() ? Optional.of(answer.join()) : Optional.empty();
  }
}
