package io.unionpulse.bench.sink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.local.LocalServers;
import io.unionpulse.sink.setup.SetupSettings;
import io.unionpulse.sink.setup.SetupTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** The index that is written to, seen from outside. */
final class BenchIndex {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String COUNT = "_all.primaries.indexing.index_total";
  private static final long GLANCE_MILLIS = 20;

  private final HttpClient client = HttpClient.newHttpClient();
  private final LocalServers servers;

  BenchIndex(LocalServers servers) {
    this.servers = servers;
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
    var request =
        HttpRequest.newBuilder(URI.create(servers.elasticsearchUrl() + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      return JSON.readTree(client.send(request, BodyHandlers.ofInputStream()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
