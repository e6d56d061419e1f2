package io.unionpulse.bench.chaos;

import io.unionpulse.schemas.Topics;
import io.unionpulse.streams.GroupLag;
import io.unionpulse.streams.StreamsSettings;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;

/** How far the stream application is behind. */
final class Lags implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 3_000;

  private final Admin admin;
  private final GroupLag streams;

  Lags(String bootstrapServers) {
    admin =
        Admin.create(
            Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS));
    streams = new GroupLag(admin, StreamsSettings.DEFAULT_APPLICATION_ID);
  }

  /** Records that the stream application has still to process; empty if nobody says. */
  OptionalLong streams() throws InterruptedException {
    try {
      return OptionalLong.of(
          streams.byTopic(Topics.REPORTS.name()).values().stream()
              .mapToLong(Long::longValue)
              .sum());
    } catch (ExecutionException | KafkaException away) {
      return OptionalLong.empty();
    }
  }

  @Override
  public void close() {
    admin.close(java.time.Duration.ZERO);
  }
}
