package io.unionpulse.sink;

import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.index.ContractIndices;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.RetriableException;

/** Says why the topics cannot be consumed yet, where Kafka's client would wait in silence. */
final class TopicsAwaited {

  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(5);

  private TopicsAwaited() {}

  /** What is missing; empty if every topic is there. */
  static Optional<String> missing(Consumer<?, ?> consumer) {
    for (ContractIndex<?> index : ContractIndices.all()) {
      String topic = index.topic().name();
      try {
        if (isEmpty(consumer.partitionsFor(topic, ANSWER_TIMEOUT))) {
          return Optional.of("topic " + topic + " is not there: run ./unionpulse setup");
        }
      } catch (RetriableException e) {
        return Optional.of("no broker answers");
      }
    }
    return Optional.empty();
  }

  private static boolean isEmpty(Collection<?> partitions) {
    return partitions == null || partitions.isEmpty();
  }
}
