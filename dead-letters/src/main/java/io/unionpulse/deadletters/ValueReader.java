package io.unionpulse.deadletters;

import io.unionpulse.cli.Backoff;
import io.unionpulse.cli.CommandException;
import io.unionpulse.schemas.DecodeFailure;
import io.unionpulse.schemas.Topic;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads values of a topic: tells what cannot be read from a registry that is away. */
final class ValueReader<V extends SpecificRecord> implements AutoCloseable {

  private static final Duration FIRST_WAIT = Duration.ofMillis(250);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(4);

  private final Connection connection;
  private final Topic<V> topic;
  private final Deserializer<V> deserializer;

  ValueReader(Connection connection, Topic<V> topic) {
    this.connection = connection;
    this.topic = topic;
    try {
      this.deserializer = connection.serdes().deserializer(topic);
    } catch (RuntimeException e) {
      throw new CommandException(connection.registry() + " cannot be reached: check its URL", e);
    }
  }

  /**
   * The value; empty if the bytes are none. Waits for a registry that is away.
   *
   * @throws CommandException if the registry stays away for longer than the timeout
   */
  Optional<V> read(byte[] bytes) throws InterruptedException {
    if (bytes == null) {
      return Optional.empty();
    }
    var backoff = new Backoff(FIRST_WAIT, LONGEST_WAIT, RandomGenerator.getDefault());
    long begun = System.nanoTime();
    while (true) {
      try {
        return Optional.ofNullable(
            deserializer.deserialize(topic.name(), new RecordHeaders(), bytes));
      } catch (KafkaException | AvroRuntimeException e) {
        if (DecodeFailure.of(e).recordIsBad()) {
          return Optional.empty();
        }
        if (System.nanoTime() - begun > connection.timeout().toNanos()) {
          throw new CommandException(
              "%s did not answer for %d s: check that it runs and that the address is right"
                  .formatted(connection.registry(), connection.timeout().toSeconds()),
              e);
        }
        Thread.sleep(backoff.next().toMillis());
      }
    }
  }

  @Override
  public void close() {
    deserializer.close();
  }
}
