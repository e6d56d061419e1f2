package io.unionpulse.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Keeps the logs of libraries off the terminal of short commands, which say once what is wrong. */
public final class LibraryLogs {

  /** Levels of libraries; read by {@code logback.xml} too. */
  private static final String LEVEL_VARIABLE = "UNIONPULSE_LIBRARY_LOG_LEVEL";

  private static final List<String> CLIENTS = List.of("org.apache.kafka", "io.confluent");

  private LibraryLogs() {}

  /** Silences the clients of Kafka and of the registry, unless the user asked for a level. */
  public static void quiet() {
    if (System.getenv(LEVEL_VARIABLE) == null) {
      CLIENTS.forEach(client -> ((Logger) LoggerFactory.getLogger(client)).setLevel(Level.OFF));
    }
  }
}
