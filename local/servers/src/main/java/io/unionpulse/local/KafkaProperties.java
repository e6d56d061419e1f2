package io.unionpulse.local;

import java.util.Map;
import java.util.Properties;

/**
 * The configuration of a single small broker, see kafka.apache.org/43/configuration. What is not
 * named here is Kafka's default.
 */
final class KafkaProperties {

  private static final int MIB = 1024 * 1024;

  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("process.roles", "broker,controller"),
          Map.entry("node.id", "1"),
          Map.entry("controller.listener.names", "CONTROLLER"),
          Map.entry("inter.broker.listener.name", "PLAINTEXT"),
          Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
          Map.entry("auto.create.topics.enable", "false"),

          // One broker holds everything once.
          Map.entry("default.replication.factor", "1"),
          Map.entry("min.insync.replicas", "1"),
          Map.entry("offsets.topic.replication.factor", "1"),
          Map.entry("transaction.state.log.replication.factor", "1"),
          Map.entry("transaction.state.log.min.isr", "1"),
          Map.entry("share.coordinator.state.topic.replication.factor", "1"),
          Map.entry("share.coordinator.state.topic.min.isr", "1"),

          // Fifty partitions each by default: seconds at the start for nothing.
          Map.entry("offsets.topic.num.partitions", "4"),
          Map.entry("transaction.state.log.num.partitions", "4"),
          Map.entry("share.coordinator.state.topic.num.partitions", "1"),

          // A group's first member does not wait for others.
          Map.entry("group.initial.rebalance.delay.ms", "0"),
          // After a kill -9 the broker must wait until its former self's session has ended.
          Map.entry("broker.session.timeout.ms", "4000"),
          Map.entry("broker.heartbeat.interval.ms", "500"),
          Map.entry("num.network.threads", "2"),
          Map.entry("num.io.threads", "4"),
          Map.entry("background.threads", "2"),
          Map.entry("num.recovery.threads.per.data.dir", "2"),

          // A report may have 4 MiB of text; the envelope comes on top.
          Map.entry("message.max.bytes", String.valueOf(5 * MIB)),
          // Index files have their full size from the start, two for each of many partitions.
          Map.entry("log.segment.bytes", String.valueOf(128 * MIB)),
          Map.entry("log.index.size.max.bytes", String.valueOf(MIB)),
          // 128 MiB of heap by default; 8 MiB still hold 300,000 keys a run.
          Map.entry("log.cleaner.dedupe.buffer.size", String.valueOf(8 * MIB)));

  private KafkaProperties() {}

  /** The configuration; ports may differ from start to start on the same storage. */
  static Properties of(int port, int controllerPort, String storage) {
    Properties properties = new Properties();
    properties.putAll(FIXED);
    String broker = "PLAINTEXT://127.0.0.1:" + port;
    properties.setProperty("listeners", broker + ",CONTROLLER://127.0.0.1:" + controllerPort);
    properties.setProperty("advertised.listeners", broker);
    properties.setProperty("controller.quorum.bootstrap.servers", "127.0.0.1:" + controllerPort);
    properties.setProperty("log.dirs", storage);
    return properties;
  }
}
