package io.unionpulse.bench.sink;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.bench.ElasticsearchCalls;
import io.unionpulse.local.LocalServers;
import io.unionpulse.sink.setup.SetupSettings;
import io.unionpulse.sink.setup.SetupTask;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The index that is written to, seen from outside. */
final class BenchIndex {

  private static final String COUNT = "_all.primaries.indexing.index_total";
  private static final long GLANCE_MILLIS = 20;

  private final ElasticsearchCalls elasticsearch;
  private final LocalServers servers;

  BenchIndex(LocalServers servers) {
    this.servers = servers;
    this.elasticsearch = new ElasticsearchCalls(servers.elasticsearchUrl());
  }

  /** Makes it new and empty. */
  void renew() throws InterruptedException {
    send("DELETE", "/union-activities-000001", "");
    new SetupTask(
            SetupSettings.of(
                servers.bootstrapServers(),
                servers.schemaRegistryUrl(),
                servers.elasticsearchUrl()),
            line -> {})
        .run();
  }

  /**
   * Watches until {@code documents} are indexed.
   *
   * @return documents a second from the first that was seen to the last
   */
  double watch(int documents) throws InterruptedException {
    long first = 0;
    long begin = 0;
    while (true) {
      long now = System.nanoTime();
      long count =
          send("GET", "/union-activities/_stats/indexing?filter_path=" + COUNT, "")
              .at("/" + COUNT.replace('.', '/'))
              .asLong();
      if (first == 0 && count > 0) {
        first = count;
        begin = now;
      }
      if (count >= documents) {
        return (count - first) * 1e9 / Math.max(1, now - begin);
      }
      Thread.sleep(GLANCE_MILLIS);
    }
  }

  JsonNode send(String method, String path, String body) throws InterruptedException {
    try {
      return elasticsearch.send(method, path, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
