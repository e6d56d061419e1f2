package io.unionpulse.streams;

import io.unionpulse.cli.Backoff;
import io.unionpulse.cli.CommandException;
import io.unionpulse.schemas.ClientFaults;
import io.unionpulse.schemas.Generation;
import io.unionpulse.schemas.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits until the broker answers and has the contract's topics. Kafka Streams gives up for good on
 * a missing source topic; an operator who starts the parts in any order should not notice.
 */
final class Prerequisites {

  private static final Logger LOG = LoggerFactory.getLogger(Prerequisites.class);
  private static final Duration FIRST_WAIT = Duration.ofMillis(250);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final long ANSWER_WITHIN_MILLIS = 5_000;

  private final StreamsSettings settings;
  private final Consumer<String> waitingFor;

  /**
   * Waits for the topics of the generation of these settings.
   *
   * @param waitingFor told what is waited for, and an empty text when nothing is
   */
  Prerequisites(StreamsSettings settings, Consumer<String> waitingFor) {
    this.settings = settings;
    this.waitingFor = waitingFor;
  }

  /**
   * Returns once everything is there.
   *
   * @throws InterruptedException if the application is stopped meanwhile
   */
  void await() throws InterruptedException {
    var backoff = new Backoff(FIRST_WAIT, LONGEST_WAIT, RandomGenerator.getDefault());
    String said = "";
    for (String lacking = lacking(); !lacking.isEmpty(); lacking = lacking()) {
      if (!lacking.equals(said)) {
        LOG.warn("{}", lacking);
        said = lacking;
        waitingFor.accept(lacking);
      }
      Thread.sleep(backoff.next().toMillis());
    }
    waitingFor.accept("");
  }

  private Map<String, Object> adminSettings() {
    return settings
        .clients()
        .kafka(
            Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.bootstrapServers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) ANSWER_WITHIN_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) ANSWER_WITHIN_MILLIS));
  }

  private String option() {
    Generation generation = settings.generation();
    return generation.isFirst() ? "'" : " --generation " + generation.number() + "'";
  }

  /** What is lacking, in words that say what to do; empty if nothing is. */
  private String lacking() throws InterruptedException {
    try (Admin admin = Admin.create(adminSettings())) {
      Set<String> there =
          admin.listTopics().names().get(2 * ANSWER_WITHIN_MILLIS, TimeUnit.MILLISECONDS);
      Set<String> missing = new TreeSet<>(List.of(Topics.REPORTS.name()));
      settings.generation().outputs().forEach(topic -> missing.add(topic.name()));
      missing.removeAll(there);
      return missing.isEmpty()
          ? ""
          : "waiting for topics " + missing + ": create them with './unionpulse setup" + option();
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      var wrong = ClientFaults.wrongSetting(e);
      if (wrong.isPresent()) {
        throw new CommandException("the settings of Kafka's client are wrong: " + wrong.get(), e);
      }
      String why =
          ClientFaults.refused(e)
              .map(refused -> "it does not let us in (" + refused + "), see --client-config")
              .orElse("it does not answer");
      return "waiting for Kafka at " + settings.bootstrapServers() + ": " + why;
    }
  }
}
