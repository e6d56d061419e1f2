package io.unionpulse.sink;

import io.unionpulse.schemas.Generation;
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
  static Optional<String> missing(Consumer<?, ?> consumer, Generation generation) {
    String option = generation.isFirst() ? "" : " --generation " + generation.number();
    for (ContractIndex<?> index : ContractIndices.of(generation)) {
      String topic = index.topic().name();
      try {
        if (isEmpty(consumer.partitionsFor(topic, ANSWER_TIMEOUT))) {
          return Optional.of("topic " + topic + " is not there: run ./unionpulse setup" + option);
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
