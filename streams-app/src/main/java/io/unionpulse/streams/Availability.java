package io.unionpulse.streams;

import io.unionpulse.cli.Requirements;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * How instances of the application stand in for each other.
 *
 * @param instanceId stable name of this instance, so that it takes up its own partitions at once
 *     when it is started again; empty for none
 * @param standbyReplicas copies of each state store that other instances keep warm, 0 or more
 * @param sessionTimeout after this long without a sign of life an instance is dead and its
 *     partitions go to others; brokers take 6 s to 30 min unless configured otherwise
 * @param commitInterval longest time until what is done is committed and visible; at least 10 ms
 */
public record Availability(
    String instanceId, int standbyReplicas, Duration sessionTimeout, Duration commitInterval) {

  /** One nameless instance, Kafka's own timeouts. */
  public static final Availability DEFAULT =
      new Availability("", 0, Duration.ofSeconds(45), Duration.ofMillis(100));

  private static final int HEARTBEATS_A_SESSION = 3;
  private static final Duration LONGEST_HEARTBEAT = Duration.ofSeconds(3);

  /**
   * Checks each setting.
   *
   * @throws io.unionpulse.cli.WrongSettings naming every wrong one and what to give
   */
  public Availability {
    new Requirements()
        .require(
            instanceId.matches("[A-Za-z0-9._-]{0,200}"),
            "--instance-id",
            instanceId,
            "letters, digits, . _ - only")
        .require(standbyReplicas >= 0, "--standby-replicas", standbyReplicas, "0 or more")
        .require(
            sessionTimeout.compareTo(Duration.ofSeconds(1)) >= 0,
            "--session-timeout",
            sessionTimeout.toSeconds(),
            "1 second or more")
        .require(
            commitInterval.compareTo(Duration.ofMillis(10)) >= 0,
            "--commit-interval",
            commitInterval.toMillis(),
            "10 ms or more")
        .orThrow();
  }

  void addTo(Properties properties) {
    properties.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, standbyReplicas);
    properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commitInterval.toMillis());
    if (!instanceId.isEmpty()) {
      properties.put(
          StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), instanceId);
    }
    properties.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
        (int) sessionTimeout.toMillis());
    Duration heartbeat = sessionTimeout.dividedBy(HEARTBEATS_A_SESSION);
    properties.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
        (int)
            (heartbeat.compareTo(LONGEST_HEARTBEAT) < 0 ? heartbeat : LONGEST_HEARTBEAT)
                .toMillis());
  }
}
