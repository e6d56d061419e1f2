package io.unionpulse.producer.publish;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Knows at any time whether the brokers have {@code union.reports}, in a thread of its own. */
public final class TopicProbe implements AutoCloseable {

  private final ReportTopic topic;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            var probe = new Thread(task, "topic-probe");
            probe.setDaemon(true);
            return probe;
          });
  private volatile String wrong = "Kafka was not asked yet";

  private TopicProbe(PublishSettings settings) {
    this.topic = new ReportTopic(settings);
  }

  /** Asks at once, and again and again. */
  public static TopicProbe start(PublishSettings settings, Duration pause) {
    var probe = new TopicProbe(settings);
    var unused =
        probe.thread.scheduleWithFixedDelay(probe::ask, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    return probe;
  }

  private void ask() {
    try {
      topic.check();
      wrong = null;
    } catch (PublishingException | RuntimeException e) {
      wrong = e.getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is wrong, in one line; empty if the topic is there. */
  public Optional<String> wrong() {
    return Optional.ofNullable(wrong);
  }

  @Override
  public void close() {
    thread.shutdownNow();
    topic.close();
  }
}
