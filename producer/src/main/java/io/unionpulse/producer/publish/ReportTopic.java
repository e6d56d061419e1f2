package io.unionpulse.producer.publish;

import io.unionpulse.cli.CommandException;
import io.unionpulse.schemas.Topics;
import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** Asks the brokers for {@code union.reports}, again and again. Not for several threads. */
public final class ReportTopic implements AutoCloseable {

  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(1);

  private final PublishSettings settings;
  private Admin admin;

  /** Connects with the first check. */
  public ReportTopic(PublishSettings settings) {
    this.settings = settings;
  }

  /**
   * Returns once the brokers say that the topic is there.
   *
   * @throws PublishingException if they do not, with what is wrong
   */
  public void check() throws PublishingException, InterruptedException {
    try {
      if (admin == null) {
        admin = TopicCheck.admin(settings);
      }
      TopicCheck.check(Topics.REPORTS, admin, settings);
    } catch (Unavailable e) {
      throw new PublishingException(settings.kafka() + " does not answer: " + e.reason(), e);
    } catch (CommandException | KafkaException e) {
      throw new PublishingException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    if (admin != null) {
      admin.close(CLOSE_TIMEOUT);
    }
  }
}
