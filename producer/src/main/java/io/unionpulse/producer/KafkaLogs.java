package io.unionpulse.producer;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the Kafka client's own warnings off a command's stderr: the command says it once. */
final class KafkaLogs {

  private static final String LEVEL_VARIABLE = "UNIONPULSE_LIBRARY_LOG_LEVEL";

  private KafkaLogs() {}

  /** Silences the libraries unless the user asked for a level. */
  static void quiet() {
    if (System.getenv(LEVEL_VARIABLE) == null) {
      for (String library : new String[] {"org.apache.kafka", "io.confluent"}) {
        if (LoggerFactory.getLogger(library) instanceof Logger logger) {
          logger.setLevel(Level.OFF);
        }
      }
    }
  }
}
