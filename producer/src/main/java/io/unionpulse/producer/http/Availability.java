package io.unionpulse.producer.http;

import io.unionpulse.producer.publish.PublishSettings;
import io.unionpulse.producer.publish.PublishingException;
import io.unionpulse.producer.publish.ReportSender;
import io.unionpulse.producer.publish.ReportTopic;
import io.unionpulse.web.ProblemException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connects to the registry and to Kafka, asks Kafka every second whether it is still there, and
 * knows what is wrong. The registry is needed once: a schema that is known stays known.
 */
final class Availability implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Availability.class);
  private static final int RETRY_AFTER_SECONDS = 5;

  private final PublishSettings settings;
  private final long bufferBytes;
  private final ReportTopic topic;
  private final Runnable eachTime;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            var checks = new Thread(task, "serve-checks");
            checks.setDaemon(true);
            return checks;
          });
  private volatile ReportSender sender;
  private volatile String wrong = "the first check is not done";

  /**
   * Begins to check.
   *
   * @param eachTime done with each check, for what else changes with time
   */
  Availability(PublishSettings settings, long bufferBytes, Runnable eachTime) {
    this.settings = settings;
    this.bufferBytes = bufferBytes;
    this.topic = new ReportTopic(settings);
    this.eachTime = eachTime;
    var unused = thread.scheduleWithFixedDelay(this::check, 0, 1, TimeUnit.SECONDS);
  }

  private void check() {
    try {
      eachTime.run();
      topic.check();
      if (sender == null) {
        sender = ReportSender.open(settings, bufferBytes);
      }
      say(null);
    } catch (PublishingException e) {
      say(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("a check failed", e);
      say(e.toString());
    }
  }

  private void say(String now) {
    if (now == null && wrong != null) {
      LOG.info("reports can be stored");
    } else if (now != null && !now.equals(wrong)) {
      LOG.warn("reports cannot be stored: {}", now);
    }
    wrong = now;
  }

  /** What is wrong, in one line; empty if reports can be stored. */
  Optional<String> wrong() {
    return Optional.ofNullable(wrong);
  }

  /**
   * Sends reports.
   *
   * @throws ProblemException if that is not possible now
   */
  ReportSender sender() {
    if (wrong != null) {
      throw ProblemException.unavailable(
          "Kafka or the schema registry is away: try again with the same key", RETRY_AFTER_SECONDS);
    }
    return sender;
  }

  @Override
  public void close() {
    thread.shutdownNow();
    if (sender != null) {
      sender.close();
    }
  }
}
