package io.unionpulse.local.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/**
 * Runs one Kafka node, broker and controller: {@code KafkaNode PROPERTIES STORAGE}. STORAGE, the
 * folder that PROPERTIES names as {@code log.dirs}, is formatted on first use only; it then keeps
 * the cluster's id. In one JVM, because starting another only to format costs a second.
 */
public final class KafkaNode {

  private KafkaNode() {}

  /** Formats the storage if need be and runs until the JVM is told to stop. */
  public static void main(String[] args) {
    String properties = args[0];
    Path storage = Path.of(args[1]);
    // Written last by the format: without it an earlier format was interrupted.
    if (Files.notExists(storage.resolve("meta.properties"))) {
      format(properties);
    }
    Kafka.main(new String[] {properties});
  }

  private static void format(String properties) {
    String clusterId = Uuid.randomUuid().toString();
    int exitCode =
        StorageTool.execute(
            new String[] {"format", "--standalone", "-t", clusterId, "-c", properties}, System.out);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }
}
