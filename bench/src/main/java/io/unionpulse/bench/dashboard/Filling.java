package io.unionpulse.bench.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.unionpulse.avro.Activity;
import io.unionpulse.cli.CommandException;
import io.unionpulse.schemas.AvroJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Fills the index, and changes it. */
final class Filling {

  private static final int BATCH = 2_500;
  private static final int THREADS = 2;
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String url;

  Filling(String elasticsearchUrl) {
    this.url = elasticsearchUrl;
  }

  /** Writes documents 0 to {@code count}, and makes them visible. */
  void fill(int count) throws InterruptedException {
    settings("{\"index\":{\"refresh_interval\":\"-1\"}}");
    var threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> parts = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread * BATCH;
        parts.add(threads.submit(() -> part(first, count)));
      }
      for (Future<?> part : parts) {
        part.get();
      }
    } catch (ExecutionException e) {
      throw new CommandException("the index cannot be filled: " + e.getCause(), e);
    } finally {
      threads.shutdownNow();
    }
    settings("{\"index\":{\"refresh_interval\":null}}");
    send("POST", "/union-activities/_refresh", new byte[0]);
  }

  private Void part(int first, int count) throws IOException, InterruptedException {
    for (int begin = first; begin < count; begin += THREADS * BATCH) {
      var body = new ByteArrayOutputStream();
      for (int number = begin; number < Math.min(begin + BATCH, count); number++) {
        add(body, number, Documents.of(number));
      }
      send("POST", "/union-activities/_bulk?filter_path=errors", body.toByteArray());
    }
    return null;
  }

  private static void add(ByteArrayOutputStream body, int number, Activity activity)
      throws IOException {
    body.write(("{\"index\":{\"_id\":\"" + Documents.id(number) + "\"}}\n").getBytes(UTF_8));
    body.write(AvroJson.bytes(activity));
    body.write('\n');
  }

  /** One more document, visible at once: nothing that was kept is right any more. */
  void change(int number) throws InterruptedException {
    var body = new ByteArrayOutputStream();
    try {
      add(body, number, Documents.of(number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    send("POST", "/union-activities/_bulk?refresh=true", body.toByteArray());
  }

  private void settings(String settings) throws InterruptedException {
    send("PUT", "/union-activities/_settings", settings.getBytes(UTF_8));
  }

  private void send(String method, String path, byte[] body) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofByteArray(body))
            .build();
    try {
      var answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != OK || answer.body().contains("\"errors\":true")) {
        throw new CommandException("Elasticsearch refuses: " + answer.body());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
