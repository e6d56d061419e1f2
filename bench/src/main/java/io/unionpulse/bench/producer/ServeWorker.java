package io.unionpulse.bench.producer;

import io.unionpulse.cli.ClientProperties;
import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.producer.http.Limits;
import io.unionpulse.producer.http.ReportServer;
import io.unionpulse.producer.http.ServeSettings;
import io.unionpulse.producer.http.TokenFile;
import io.unionpulse.producer.publish.PublishSettings;
import io.unionpulse.web.WebServer;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The server, and the same server with a handler that reads the body and does nothing with it, in a
 * JVM set up as that of {@code ./unionpulse serve}. Ends with stdin.
 */
public final class ServeWorker {

  private static final String HOST = "127.0.0.1";
  private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.US_ASCII);
  private static final int NO_LIMIT = 1_000_000;

  private ServeWorker() {}

  /**
   * Serves; the arguments are the addresses of Kafka and of the registry, the file of tokens and
   * the two ports.
   */
  public static void main(String[] args) throws IOException {
    // The access log belongs to the work, but not on the screen.
    System.setErr(
        new PrintStream(new FileOutputStream(args[2] + ".log"), false, StandardCharsets.UTF_8));
    LibraryLogs.quiet();
    Limits standard = Limits.STANDARD;
    var settings =
        new ServeSettings(
            HOST,
            Integer.parseInt(args[3]),
            Optional.empty(),
            new TokenFile(Path.of(args[2])),
            new PublishSettings(args[0], args[1], Duration.ofSeconds(10), ClientProperties.NONE),
            "110000",
            new Limits(
                standard.bodyBytes(),
                standard.items(),
                NO_LIMIT,
                standard.waitingRequests(),
                standard.waitingBytes()));
    try (var server = ReportServer.start(settings);
        var empty = empty(Integer.parseInt(args[4]))) {
      System.out.printf("serving on %d, empty handler on %d%n", server.port(), empty.port());
      System.in.transferTo(OutputStream.nullOutputStream());
    }
    System.exit(0);
  }

  private static WebServer empty(int port) {
    return WebServer.start(
        HOST,
        port,
        Optional.empty(),
        (request, response) -> {},
        Limits.MOST_WAITING_REQUESTS,
        site ->
            site.routes.post(
                "/v1/reports",
                context -> {
                  context.req().getInputStream().transferTo(OutputStream.nullOutputStream());
                  context.status(202).contentType("application/json").result(NOTHING);
                }));
  }
}
