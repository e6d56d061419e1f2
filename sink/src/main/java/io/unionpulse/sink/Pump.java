package io.unionpulse.sink;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;

/**
 * Moves records from a consumer to their delivery. While there is no room for more the partitions
 * are paused and polling goes on.
 */
final class Pump {

  private static final Duration IDLE_WAIT = Duration.ofSeconds(1);

  /** Answers do not end a poll: how long one may lie there. */
  private static final Duration ANSWER_WAIT = Duration.ofMillis(20);

  /** How often the consumer is polled though nothing more can be taken over. */
  private static final Duration PAUSED_WAIT = Duration.ofMillis(200);

  private final Consumer<byte[], byte[]> consumer;
  private final Delivery delivery;

  Pump(Consumer<byte[], byte[]> consumer, Delivery delivery) {
    this.consumer = consumer;
    this.delivery = delivery;
  }

  /** Does what is due, and takes over what is there. */
  void turn() throws InterruptedException {
    delivery.advance();
    if (delivery.hasRoom()) {
      consumer.resume(consumer.paused());
      delivery.add(consumer.poll(waitForRecords()));
    } else {
      consumer.pause(consumer.assignment());
      delivery.awaitNews(shorter(delivery.untilDue(), PAUSED_WAIT));
      delivery.add(consumer.poll(Duration.ZERO));
    }
  }

  private Duration waitForRecords() {
    if (delivery.isIdle()) {
      return IDLE_WAIT;
    }
    return shorter(delivery.untilDue(), delivery.isUnderWay() ? ANSWER_WAIT : IDLE_WAIT);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
