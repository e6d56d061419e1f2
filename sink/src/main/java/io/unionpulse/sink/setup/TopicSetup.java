package io.unionpulse.sink.setup;

import io.unionpulse.cli.CommandException;
import io.unionpulse.schemas.ClientFaults;
import io.unionpulse.schemas.ContractSetup;
import io.unionpulse.sink.index.NotUpYet;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.RetriableException;

/** Creates the contract's topics. */
final class TopicSetup {

  private static final long PROBE_SECONDS = 2;
  private static final int API_TIMEOUT_MILLIS = 20_000;

  private final SetupSettings settings;
  private final Consumer<String> out;

  TopicSetup(SetupSettings settings, Consumer<String> out) {
    this.settings = settings;
    this.out = out;
  }

  void run() throws NotUpYet, InterruptedException {
    Admin admin = connect();
    try {
      probe(admin);
      create(admin);
    } finally {
      admin.close(Duration.ZERO); // else it waits for calls that nobody answers
    }
  }

  private Admin connect() throws NotUpYet {
    try {
      Map<String, Object> config = settings.clients().kafka(Map.of());
      config.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
      config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, API_TIMEOUT_MILLIS);
      config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, API_TIMEOUT_MILLIS);
      return Admin.create(config);
    } catch (KafkaException e) {
      var wrong = ClientFaults.wrongSetting(e);
      if (wrong.isPresent()) {
        throw new CommandException("the settings of Kafka's client are wrong: " + wrong.get(), e);
      }
      throw new NotUpYet(rootMessage(e), e); // a container's name may resolve in a moment
    }
  }

  private static void probe(Admin admin) throws NotUpYet, InterruptedException {
    try {
      admin.describeCluster().nodes().get(PROBE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new NotUpYet("no answer", e);
    } catch (ExecutionException e) {
      var refused = ClientFaults.refused(e);
      if (refused.isPresent()) {
        throw new CommandException("Kafka does not let us in: " + refused.get(), e);
      }
      throw new NotUpYet(rootMessage(e), e);
    }
  }

  private void create(Admin admin) throws NotUpYet, InterruptedException {
    try {
      ContractSetup.createTopics(admin, settings.topics(), replicationFactor(), out);
    } catch (RetriableException | InvalidReplicationFactorException e) {
      // The latter also while some brokers of a starting cluster are still missing.
      throw new NotUpYet(rootMessage(e), e);
    } catch (KafkaException e) {
      throw new CommandException("Kafka refuses to create the topics: " + rootMessage(e), e);
    }
  }

  private Optional<Short> replicationFactor() {
    return settings.replicationFactor() == SetupSettings.BROKER_DEFAULT
        ? Optional.empty()
        : Optional.of((short) settings.replicationFactor());
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }
}
