package io.unionpulse.producer.publish;

import io.unionpulse.cli.CommandException;
import io.unionpulse.schemas.Topic;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Asks the brokers for a topic before anything is sent: they would only time out later. */
final class TopicCheck {

  private TopicCheck() {}

  /**
   * Returns once the brokers say that the topic is there.
   *
   * @throws CommandException if it is not, or the brokers refuse to say
   */
  static void check(Topic<?> topic, PublishSettings settings)
      throws Unavailable, InterruptedException {
    try (Admin admin = admin(settings)) {
      check(topic, admin, settings);
    } catch (KafkaException e) {
      throw unavailable(topic, settings, e);
    }
  }

  /** As {@link #check(Topic, PublishSettings)}, over a client that stays. */
  static void check(Topic<?> topic, Admin admin, PublishSettings settings)
      throws Unavailable, InterruptedException {
    try {
      admin.describeTopics(List.of(topic.name())).allTopicNames().get();
    } catch (ExecutionException e) {
      throw unavailable(topic, settings, e.getCause());
    } catch (KafkaException e) {
      throw unavailable(topic, settings, e);
    }
  }

  /** A client for checks; its constructor throws KafkaException if no broker has an address. */
  static Admin admin(PublishSettings settings) {
    return Admin.create(
        settings
            .clients()
            .kafka(
                Map.of(
                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                    settings.bootstrapServers(),
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                    settings.answerMillis(),
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                    settings.answerMillis())));
  }

  private static Unavailable unavailable(
      Topic<?> topic, PublishSettings settings, Throwable failure) {
    if (failure instanceof UnknownTopicOrPartitionException) {
      throw new CommandException(
          "topic " + topic.name() + " does not exist: run ./unionpulse setup first", failure);
    }
    return KafkaFailures.unavailable(settings, failure);
  }
}
