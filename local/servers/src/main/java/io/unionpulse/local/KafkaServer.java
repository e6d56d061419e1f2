package io.unionpulse.local;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** One Kafka broker with its own controller (KRaft). Topics must be created before use. */
public final class KafkaServer extends LocalServer {

  /** Relative to the working directory, so that no character of the folder's name matters. */
  private static final String STORAGE = "storage";

  private static final String PROPERTIES = "server.properties";

  KafkaServer(Path folder, LocalSettings settings) {
    super("Kafka", folder, settings, settings.kafkaPort());
  }

  /** Starts Kafka with default settings and its data in this folder. */
  public static KafkaServer start(Path folder) {
    return start(folder, LocalSettings.defaults());
  }

  /**
   * Starts Kafka and returns when it is open for work.
   *
   * @throws LocalServerException if it cannot run, with what to do
   */
  public static KafkaServer start(Path folder, LocalSettings settings) {
    return started(given -> new KafkaServer(folder, given), settings);
  }

  /** The bootstrap servers, as HOST:PORT. */
  @Override
  public String address() {
    return "127.0.0.1:" + port();
  }

  @Override
  long memoryMiB() {
    return settings().kafkaHeapMiB() + 150L;
  }

  @Override
  boolean ready() throws IOException {
    return KafkaProbe.brokers(port()) > 0;
  }

  @Override
  JvmCommand command() throws IOException {
    try (Writer file = Files.newBufferedWriter(folder().resolve(PROPERTIES))) {
      KafkaProperties.of(port(), Ports.free(), STORAGE).store(file, null);
    }
    int feature = Machine.requireJava(settings().javaHome());
    var classPath = new ServerClassPath(UnionPulseHome.find()).of("Kafka", "kafka-server");
    return JvmCommand.of(
            "io.unionpulse.local.kafka.KafkaNode", classPath, log(), settings().javaHome())
        .withJvmOptions(JvmOptions.common(settings().kafkaHeapMiB(), feature))
        .withJvmOptions("-Dlog4j2.disable.jmx=true")
        .withArguments(PROPERTIES, STORAGE);
  }
}
