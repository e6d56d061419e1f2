package io.unionpulse.streams;

import io.unionpulse.cli.ClientProperties;
import io.unionpulse.cli.CommandException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Calls of a short command to the brokers' administration, with errors in one line. */
final class AdminCalls {

  private AdminCalls() {}

  /** Something to ask. */
  @FunctionalInterface
  interface Call<T> {
    T ask(Admin admin) throws ExecutionException, InterruptedException;
  }

  /**
   * The answer.
   *
   * @param timeout how long the client tries again
   * @throws CommandException if the brokers do not answer, or refuse
   */
  static <T> T with(
      String bootstrapServers, ClientProperties clients, Duration timeout, Call<T> call)
      throws InterruptedException {
    Admin admin = connected(bootstrapServers, clients, timeout);
    try {
      return call.ask(admin);
    } catch (ExecutionException e) {
      throw explained(bootstrapServers, timeout, e.getCause());
    } catch (KafkaException e) {
      throw explained(bootstrapServers, timeout, e);
    } finally {
      admin.close(Duration.ZERO); // else it waits for calls that nobody answers
    }
  }

  private static Admin connected(
      String bootstrapServers, ClientProperties clients, Duration timeout) {
    int millis = (int) timeout.toMillis();
    try {
      return Admin.create(
          clients.kafka(
              Map.of(
                  AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                  bootstrapServers,
                  AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                  millis,
                  AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                  Math.min(millis, 10_000))));
    } catch (KafkaException e) {
      throw explained(bootstrapServers, timeout, e);
    }
  }

  private static CommandException explained(
      String bootstrapServers, Duration timeout, Throwable fault) {
    if (fault instanceof TimeoutException) {
      return new CommandException(
          "Kafka at %s did not answer for %d s: check that it runs and that the address is right"
              .formatted(bootstrapServers, timeout.toSeconds()),
          fault);
    }
    if (fault instanceof UnknownTopicOrPartitionException) {
      return new CommandException("a topic is missing: run ./unionpulse setup first", fault);
    }
    Throwable root = fault;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return new CommandException(
        "Kafka at %s refuses: %s".formatted(bootstrapServers, root.getMessage()), fault);
  }
}
