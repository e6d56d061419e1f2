package io.unionpulse.streams;

import io.unionpulse.schemas.Topics;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once a minute how far the application is behind, and once that it has caught up. */
final class LagReporter implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LagReporter.class);
  private static final Duration INTERVAL = Duration.ofMinutes(1);
  private static final int ANSWER_WITHIN_MILLIS = 10_000;

  private final Admin admin;
  private final GroupLag lag;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            var thread = new Thread(task, "lag");
            thread.setDaemon(true);
            return thread;
          });
  private volatile long said = -1;

  LagReporter(StreamsSettings settings) {
    this.admin =
        Admin.create(
            settings
                .clients()
                .kafka(
                    Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                        settings.bootstrapServers(),
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        ANSWER_WITHIN_MILLIS,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        ANSWER_WITHIN_MILLIS)));
    this.lag = new GroupLag(admin, settings.groupId());
  }

  void start() {
    var unused =
        timer.scheduleWithFixedDelay(
            this::report, INTERVAL.toSeconds(), INTERVAL.toSeconds(), TimeUnit.SECONDS);
  }

  /** Records behind when it was last asked for; NaN before that. */
  double records() {
    return said < 0 ? Double.NaN : said;
  }

  private void report() {
    try {
      SortedMap<String, Long> topics = lag.byTopic(Topics.REPORTS.name());
      long records = topics.values().stream().mapToLong(Long::longValue).sum();
      if (records > 0) {
        LOG.info("records behind, all instances together: {}", topics);
      } else if (said != 0) {
        LOG.info("caught up: nothing is left to process");
      }
      said = records;
    } catch (ExecutionException | RuntimeException e) {
      LOG.debug("the lag is not known: the broker does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
    admin.close(Duration.ZERO);
  }
}
