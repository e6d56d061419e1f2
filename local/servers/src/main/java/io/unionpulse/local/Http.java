package io.unionpulse.local;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a server on loopback. */
final class Http {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .proxy(ProxySelector.of(null))
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(LIMIT)
          .build();

  private Http() {}

  /** The status code of a GET. */
  static int get(String url) throws IOException, InterruptedException {
    return status(HttpRequest.newBuilder(URI.create(url)).GET());
  }

  /** The status code of a PUT. */
  static int put(String url, String contentType, String body)
      throws IOException, InterruptedException {
    return status(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", contentType)
            .PUT(BodyPublishers.ofString(body)));
  }

  private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
    return CLIENT.send(request.timeout(LIMIT).build(), BodyHandlers.discarding()).statusCode();
  }
}
