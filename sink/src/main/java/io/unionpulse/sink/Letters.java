package io.unionpulse.sink;

import io.unionpulse.cli.Backoff;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.kafka.common.TopicPartition;

/** The dead letters that are to be sent, each until it is. Used by one thread. */
final class Letters {

  private static final int MAX_LETTERS = 500;
  private static final long MAX_BYTES = 8 * 1024 * 1024;

  private final DeadLetterSender sender;
  private final Backoff backoff;
  private final LongSupplier nanos;
  private final Executor owner;
  private final Consumer<Rejection> sent;
  private final Deque<Rejection> unsent = new ArrayDeque<>();
  private int underWay;
  private long bytes;
  private long notBefore;
  private Optional<String> trouble = Optional.empty();

  /**
   * No letters.
   *
   * @param owner runs what is given to it in the one thread that uses this object
   * @param sent told of each letter once every replica has it
   */
  Letters(
      DeadLetterSender sender,
      Backoff backoff,
      LongSupplier nanos,
      Executor owner,
      Consumer<Rejection> sent) {
    this.sender = sender;
    this.backoff = backoff;
    this.nanos = nanos;
    this.owner = owner;
    this.sent = sent;
    this.notBefore = nanos.getAsLong();
  }

  boolean hasRoom() {
    return unsent.size() + underWay < MAX_LETTERS && bytes < MAX_BYTES;
  }

  boolean isEmpty() {
    return unsent.isEmpty() && underWay == 0;
  }

  boolean isUnderWay() {
    return underWay > 0;
  }

  /** Why letters cannot be sent. */
  Optional<String> trouble() {
    return trouble;
  }

  void add(Rejection rejection) {
    unsent.addLast(rejection);
    bytes += rejection.size();
  }

  /** Sends what is due. */
  void send() {
    while (!unsent.isEmpty() && nanosUntilDue() <= 0) {
      Rejection next = unsent.removeFirst();
      underWay++;
      CompletableFuture<Optional<String>> answer = sender.send(next);
      // A failure at once has taken its time: do not run into the next one.
      boolean failed = answer.isDone() && answer.join().isPresent();
      if (failed) {
        take(next, answer.join());
      } else {
        var unused = answer.thenAcceptAsync(failure -> take(next, failure), owner);
      }
    }
  }

  /** In how many nanoseconds there is something to send. */
  long nanosUntilDue() {
    return unsent.isEmpty() ? Long.MAX_VALUE : notBefore - nanos.getAsLong();
  }

  private void take(Rejection rejection, Optional<String> failure) {
    underWay--;
    trouble = failure;
    if (failure.isPresent()) {
      unsent.addLast(rejection);
      notBefore = nanos.getAsLong() + backoff.next().toNanos();
    } else {
      backoff.reset();
      bytes -= rejection.size();
      sent.accept(rejection);
    }
  }

  /** The partitions belong to somebody else now, who sends these letters too. */
  void drop(Collection<TopicPartition> gone) {
    unsent.removeIf(
        rejection -> {
          boolean drops = gone.contains(OffsetTracker.partition(rejection.source()));
          bytes -= drops ? rejection.size() : 0;
          return drops;
        });
  }
}
