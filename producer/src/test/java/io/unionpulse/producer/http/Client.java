package io.unionpulse.producer.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** A publisher. Every answer is held against the OpenAPI document. */
final class Client {

  private static final Description DESCRIPTION = Description.read();

  private final HttpClient http;
  private final URI base;
  private final String token;

  private Client(HttpClient http, URI base, String token) {
    this.http = http;
    this.base = base;
    this.token = token;
  }

  static Client of(int port, String token) {
    return new Client(
        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build(),
        URI.create("http://localhost:" + port),
        token);
  }

  /** With another HTTP client, to another address. */
  static Client of(HttpClient http, String base, String token) {
    return new Client(http, URI.create(base), token);
  }

  /** An answer. */
  record Answer(HttpResponse<String> response) {

    int status() {
      return response.statusCode();
    }

    JsonNode json() {
      try {
        return new JsonMapper().readTree(response.body());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }
  }

  Answer post(String path, String type, String body, String... headers) {
    return send("POST", path, type, body.getBytes(UTF_8), headers);
  }

  Answer postReport(String json, String... headers) {
    return post("/v1/reports", "application/json", json, headers);
  }

  Answer put(String id, String json, String... headers) {
    return send("PUT", "/v1/reports/" + id, "application/json", json.getBytes(UTF_8), headers);
  }

  Answer delete(String idAndQuery, String... headers) {
    return send("DELETE", "/v1/reports/" + idAndQuery, null, new byte[0], headers);
  }

  Answer get(String path) {
    return send("GET", path, null, new byte[0]);
  }

  Answer send(String method, String path, String type, byte[] body, String... headers) {
    var request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(Duration.ofSeconds(60))
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      var answer = new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
      DESCRIPTION.requireDescribed(
          method,
          base.resolve(path).getPath(),
          answer.status(),
          answer.header("Content-Type").orElse(""),
          answer.response().body());
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
