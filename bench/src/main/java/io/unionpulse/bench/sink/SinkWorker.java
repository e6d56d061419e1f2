package io.unionpulse.bench.sink;

import io.unionpulse.bench.worker.Orders;
import io.unionpulse.local.LocalServers;
import io.unionpulse.sink.SinkApplication;
import io.unionpulse.sink.SinkSettings;
import java.io.IOException;
import java.util.List;

/**
 * Runs what is measured. Orders are {@code sink GROUP} and {@code ingester GROUP}, which read the
 * topic from its beginning, and {@code stop}.
 */
public final class SinkWorker {

  private SinkWorker() {}

  /** Takes orders; the arguments are the three addresses. */
  public static void main(String[] args) throws IOException {
    Orders.take(
        words ->
            switch (words[0]) {
              case "sink" -> sink(args, words[1]);
              case "ingester" -> IngesterLoop.start(args[0], args[1], args[2], words[1]);
              default -> () -> {};
            });
  }

  /** The arguments for these servers. */
  static List<String> arguments(LocalServers servers) {
    return List.of(
        servers.bootstrapServers(), servers.schemaRegistryUrl(), servers.elasticsearchUrl());
  }

  private static AutoCloseable sink(String[] servers, String group) {
    var sink =
        new SinkApplication(SinkSettings.of(servers[0], servers[1], servers[2]).withGroupId(group));
    sink.start();
    return sink;
  }
}
