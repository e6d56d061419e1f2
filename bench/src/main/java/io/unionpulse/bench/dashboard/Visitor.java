package io.unionpulse.bench.dashboard;

import io.unionpulse.cli.CommandException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Asks the dashboard as the page does, and takes the time. */
final class Visitor {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String url;

  Visitor(int port) {
    this.url = "http://localhost:" + port;
  }

  /** Asks for all of it at once; milliseconds until the last answer is there. */
  double millis(List<String> paths) {
    long begin = System.nanoTime();
    List<CompletableFuture<Void>> answers =
        paths.stream()
            .map(path -> HttpRequest.newBuilder(URI.create(url + path)).build())
            .map(
                request ->
                    client
                        .sendAsync(request, BodyHandlers.ofString())
                        .thenAccept(
                            answer -> {
                              if (answer.statusCode() != OK) {
                                throw new CommandException(
                                    request.uri() + " is answered: " + answer.body());
                              }
                            }))
            .toList();
    answers.forEach(CompletableFuture::join);
    return (System.nanoTime() - begin) / NANOS_PER_MILLI;
  }
}
