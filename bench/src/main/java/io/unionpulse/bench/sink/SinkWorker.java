package io.unionpulse.bench.sink;

import io.unionpulse.local.LocalServers;
import io.unionpulse.sink.SinkApplication;
import io.unionpulse.sink.SinkSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Runs what is measured in a JVM of its own, so that its CPU time and memory can be told. Each line
 * of stdin is an order: {@code sink GROUP} and {@code ingester GROUP} read the topic from its
 * beginning, {@code stop} ends that; each is answered by a line once it is done. Ends with stdin.
 */
public final class SinkWorker {

  private SinkWorker() {}

  /** Takes orders; the arguments are the three addresses. */
  public static void main(String[] args) throws IOException {
    var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    AutoCloseable running = () -> {};
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      String[] words = order.split(" ", -1);
      close(running);
      running =
          switch (words[0]) {
            case "sink" -> sink(args, words[1]);
            case "ingester" -> IngesterLoop.start(args[0], args[1], args[2], words[1]);
            default -> () -> {};
          };
      System.out.println("done " + order);
    }
    close(running);
    System.exit(0);
  }

  /** The arguments for these servers. */
  static String[] arguments(LocalServers servers) {
    return new String[] {
      servers.bootstrapServers(), servers.schemaRegistryUrl(), servers.elasticsearchUrl()
    };
  }

  private static AutoCloseable sink(String[] servers, String group) {
    var sink =
        new SinkApplication(SinkSettings.of(servers[0], servers[1], servers[2]).withGroupId(group));
    sink.start();
    return sink;
  }

  private static void close(AutoCloseable running) {
    try {
      running.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
