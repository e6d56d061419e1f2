package io.unionpulse.sink;

import io.unionpulse.cli.Backoff;
import io.unionpulse.sink.bulk.BulkAnswer;
import io.unionpulse.sink.bulk.BulkAnswer.Answered;
import io.unionpulse.sink.bulk.BulkAnswer.Refused;
import io.unionpulse.sink.bulk.BulkAnswer.TooLarge;
import io.unionpulse.sink.bulk.BulkAnswer.Unavailable;
import io.unionpulse.sink.bulk.BulkSender;
import io.unionpulse.sink.bulk.ItemOutcome;
import io.unionpulse.sink.bulk.ItemOutcome.Deferred;
import io.unionpulse.sink.bulk.ItemOutcome.Rejected;
import io.unionpulse.sink.read.Reading;
import io.unionpulse.sink.read.RecordReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * One request after the other: while one is under way the next is loaded. What is deferred goes
 * again before anything that came later, so that the documents of a key, which all travel in one
 * lane, keep the order of the log. Holds two requests at most. Used by one thread.
 */
final class Lane {

  private static final byte[] NOTHING = {};

  private final BulkSender elasticsearch;
  private final DeliveryLimits limits;
  private final RequestSize requestSize;
  private final Backoff backoff;
  private final LongSupplier nanos;
  private final Executor owner;
  private final Ends ends;
  private final Loading loading;
  private final Deque<Shipment> loaded = new ArrayDeque<>();
  private boolean underWay;
  private long notBefore;
  private long lingersUntil;
  private byte[] recycled = NOTHING;
  private Optional<String> trouble = Optional.empty();

  /** Is told what became of each record. */
  interface Ends {

    /** The document is in the index, or a newer one is. */
    void delivered(ConsumerRecord<byte[], byte[]> source, ItemOutcome outcome);

    /** The document will never be in the index. */
    void rejected(ConsumerRecord<byte[], byte[]> source, boolean oversized, String reason);
  }

  /**
   * An empty lane.
   *
   * @param owner runs what is given to it in the one thread that uses this lane
   */
  Lane(
      BulkSender elasticsearch,
      RecordReader reader,
      DeliveryLimits limits,
      RequestSize requestSize,
      Backoff backoff,
      LongSupplier nanos,
      Executor owner,
      Ends ends) {
    this.elasticsearch = elasticsearch;
    this.limits = limits;
    this.requestSize = requestSize;
    this.backoff = backoff;
    this.nanos = nanos;
    this.owner = owner;
    this.ends = ends;
    this.loading = new Loading(reader);
    this.notBefore = nanos.getAsLong();
  }

  boolean hasRoom() {
    return loaded.isEmpty() || !isFull();
  }

  boolean isEmpty() {
    return loaded.isEmpty() && loading.isEmpty();
  }

  boolean isUnderWay() {
    return underWay;
  }

  /** What Elasticsearch keeps this lane waiting with. */
  Optional<String> trouble() {
    return trouble;
  }

  /** Loads the document of {@code taken}, if it is one; only while there is room. */
  Reading add(ConsumerRecord<byte[], byte[]> taken) {
    if (loaded.isEmpty() && isFull()) {
      seal();
    }
    if (loading.isEmpty()) {
      lingersUntil = nanos.getAsLong() + limits.linger().toNanos();
    }
    return loading.add(taken);
  }

  /** Sends what is due. */
  void send() {
    if (!isEmpty() && nanosUntilDue() <= 0) {
      if (loaded.isEmpty()) {
        seal();
      }
      underWay = true;
      Shipment shipment = loaded.getFirst();
      var unused =
          elasticsearch
              .send(shipment.request())
              .thenAcceptAsync(answer -> take(shipment, answer), owner);
    }
  }

  /** In how many nanoseconds there is something to send, as far as it is known now. */
  long nanosUntilDue() {
    if (underWay || isEmpty()) {
      return Long.MAX_VALUE;
    }
    long now = nanos.getAsLong();
    long rested = notBefore - now;
    return loaded.isEmpty() && !isFull() ? Math.max(rested, lingersUntil - now) : rested;
  }

  private boolean isFull() {
    return loading.isFull(limits.documents(), requestSize.bytes());
  }

  private void seal() {
    loaded.addLast(loading.seal(requestSize.bytes(), recycled));
    recycled = NOTHING;
    lingersUntil = nanos.getAsLong() + limits.linger().toNanos();
  }

  private void take(Shipment shipment, BulkAnswer answer) {
    underWay = false;
    if (answer instanceof Answered answered) {
      loaded.removeFirst();
      settle(shipment, answered.outcomes());
    } else if (answer instanceof Unavailable unavailable) {
      rest(unavailable.reason());
    } else {
      loaded.removeFirst();
      trouble = Optional.empty();
      divide(shipment, answer);
    }
  }

  private void settle(Shipment shipment, List<ItemOutcome> outcomes) {
    List<Parcel> deferred = new ArrayList<>();
    String reason = "";
    for (int i = 0; i < outcomes.size(); i++) {
      Parcel parcel = shipment.parcels().get(i);
      ItemOutcome outcome = outcomes.get(i);
      if (outcome instanceof Deferred later) {
        deferred.add(parcel);
        reason = later.reason();
      } else if (outcome instanceof Rejected rejected) {
        ends.rejected(parcel.source(), false, rejected.reason());
      } else {
        ends.delivered(parcel.source(), outcome);
      }
    }
    if (deferred.isEmpty()) {
      trouble = Optional.empty();
      backoff.reset();
      requestSize.succeeded();
      recycle(shipment);
    } else {
      loaded.addFirst(deferred.size() == outcomes.size() ? shipment : shipment.of(deferred));
      rest(reason);
    }
  }

  private void divide(Shipment shipment, BulkAnswer answer) {
    if (answer instanceof TooLarge) {
      requestSize.tooLarge(shipment.size());
    }
    if (shipment.parcels().size() > 1) {
      List<Shipment> halves = shipment.halves();
      loaded.addFirst(halves.get(1));
      loaded.addFirst(halves.get(0));
    } else if (answer instanceof TooLarge tooLarge) {
      ends.rejected(shipment.parcels().get(0).source(), true, tooLarge.reason());
    } else if (answer instanceof Refused refused) {
      ends.rejected(shipment.parcels().get(0).source(), false, refused.reason());
    }
  }

  private void rest(String reason) {
    trouble = Optional.of(reason);
    notBefore = nanos.getAsLong() + backoff.next().toNanos();
  }

  /** Only after a whole answer is it certain that nobody reads the array any more. */
  private void recycle(Shipment shipment) {
    boolean usual = shipment.bytes().length <= 2L * limits.bytes();
    if (usual && loaded.isEmpty()) {
      recycled = shipment.bytes();
    }
  }
}
