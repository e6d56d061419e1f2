package io.unionpulse.sink;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Keeps clients from logging every failed connection: the commands say once what they wait for. */
final class ClientLogs {

  private static final String KAFKA_CONNECTIONS = "org.apache.kafka.clients.NetworkClient";

  private static final String REGISTRY_REQUESTS =
      "io.confluent.kafka.schemaregistry.client.rest.RestService";

  private ClientLogs() {}

  /** For long-running commands. */
  static void hideFailedConnections() {
    level(KAFKA_CONNECTIONS, Level.ERROR);
    level(REGISTRY_REQUESTS, Level.OFF);
  }

  /** For short commands, whose errors are one line. */
  static void hideAll() {
    level("org.apache.kafka", Level.OFF);
    level("io.confluent", Level.OFF);
  }

  private static void level(String name, Level level) {
    ((Logger) LoggerFactory.getLogger(name)).setLevel(level);
  }
}
