package io.unionpulse.deadletters;

import io.unionpulse.cli.CommandException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;

/** Says in one line what is wrong with Kafka and what to do. */
final class KafkaFaults {

  private KafkaFaults() {}

  static CommandException explained(Connection connection, KafkaException fault) {
    if (fault instanceof TimeoutException) {
      return silent(connection, fault);
    }
    Throwable root = fault;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return new CommandException(
        "%s: %s. Check --bootstrap-servers and the rights of this user"
            .formatted(connection.kafka(), root.getMessage()),
        fault);
  }

  static CommandException silent(Connection connection, KafkaException fault) {
    return new CommandException(
        "%s did not answer for %d s: check that it runs and that the address is right"
            .formatted(connection.kafka(), connection.timeout().toSeconds()),
        fault);
  }
}
