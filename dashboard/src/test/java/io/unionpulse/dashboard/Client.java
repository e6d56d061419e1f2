package io.unionpulse.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A visitor. Every answer is held against the OpenAPI document. */
final class Client {

  private static final Description DESCRIPTION = Description.read();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;

  Client(int port) {
    base = "http://localhost:" + port;
  }

  /** An answer. */
  record Answer(HttpResponse<String> response) {

    int status() {
      return response.statusCode();
    }

    String body() {
      return response.body();
    }

    JsonNode json() {
      try {
        return new JsonMapper().readTree(response.body());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /** Text as a parameter. */
  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  /** Asks, with headers as name and value in turn. */
  Answer get(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(base + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      var answer = new Answer(http.send(request.build(), BodyHandlers.ofString()));
      if (!answer.header("Content-Encoding").isEmpty()) {
        return answer; // Not text.
      }
      DESCRIPTION.requireDescribed(
          path.split("\\?", 2)[0], answer.status(), answer.header("Content-Type"), answer.body());
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What is found. */
  JsonNode json(String path) {
    Answer answer = get(path);
    if (answer.status() != 200) {
      throw new AssertionError(path + " is answered: " + answer.body());
    }
    return answer.json();
  }

  /** Lines of a stream that does not end, as they come. */
  Stream<String> lines(String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Accept", "text/event-stream")
            .build();
    return http.send(request, BodyHandlers.ofLines()).body();
  }

  /** Ids of the activities that a query lists, in its order. */
  List<String> ids(String query) {
    List<String> ids = new ArrayList<>();
    json("/api/activities?" + query)
        .get("items")
        .forEach(item -> ids.add(item.get("reportId").asText()));
    return ids;
  }
}
