package io.unionpulse.dashboard.page;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;

/** The dashboard's API, asked beside the page. */
final class Api {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper mapper = new ObjectMapper();
  private final String address;

  Api(String address) {
    this.address = address;
  }

  /** The answer's JSON to {@code path}, which comes behind {@code /api/}. */
  JsonNode get(String path) {
    try {
      return mapper.readTree(text(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer as text, UTF-8. */
  String text(String path) {
    try {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(address + "/api/" + path)).build(),
              BodyHandlers.ofString(StandardCharsets.UTF_8))
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Waits until the answer is as it should be, and gives it. */
  JsonNode awaitAnswer(String path, Predicate<JsonNode> right) {
    return await().atMost(PATIENCE).ignoreExceptions().until(() -> get(path), right);
  }
}
