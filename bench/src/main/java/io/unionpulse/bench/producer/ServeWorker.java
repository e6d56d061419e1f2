package io.unionpulse.bench.producer;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.unionpulse.bench.producer.ServeRounds.Contestant;
import io.unionpulse.bench.worker.Orders;
import io.unionpulse.cli.ClientProperties;
import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.producer.document.ReportDefaults;
import io.unionpulse.producer.http.Limits;
import io.unionpulse.producer.http.ReportServer;
import io.unionpulse.producer.http.ServeSettings;
import io.unionpulse.producer.http.TokenFile;
import io.unionpulse.producer.publish.PublishSettings;
import io.unionpulse.web.WebServer;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * The server, and the same web server with handlers that do less, in a JVM set up as that of {@code
 * ./unionpulse serve}.
 */
public final class ServeWorker {

  /** Reports in a request of the rounds. */
  static final int BATCH = 100;

  private static final String HOST = "127.0.0.1";
  private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.US_ASCII);
  private static final int NO_LIMIT = 1_000_000;
  private static final int DISTINCT = 20_000;

  private ServeWorker() {}

  /**
   * Takes orders; the arguments are the addresses of Kafka and of the registry, and the file of
   * tokens. The order {@code serve FILE} starts the contestants and writes the port of each to the
   * file.
   */
  public static void main(String[] args) throws IOException {
    // The access log belongs to the work, but not on the screen.
    System.setErr(
        new PrintStream(new FileOutputStream(args[2] + ".log"), false, StandardCharsets.UTF_8));
    LibraryLogs.quiet();
    Orders.take(words -> serve(args, Path.of(words[1])));
  }

  private static AutoCloseable serve(String[] args, Path ports) throws IOException {
    var ready = ReadyReports.make(args[1], DISTINCT);
    var producer = BareProducer.ofServe(args[0]);
    var server = ReportServer.start(settings(args));
    var stores = server(storing(ready, producer));
    var empty = server(ServeWorker::drop);
    Files.write(
        ports,
        List.of(
            Contestant.SERVE.name() + " " + server.port(),
            Contestant.READY.name() + " " + stores.port(),
            Contestant.EMPTY.name() + " " + empty.port()));
    return () -> {
      empty.close();
      stores.close();
      server.close();
      producer.close();
    };
  }

  private static ServeSettings settings(String[] args) {
    Limits standard = Limits.STANDARD;
    return new ServeSettings(
        HOST,
        0,
        Optional.empty(),
        new TokenFile(Path.of(args[2])),
        new PublishSettings(args[0], args[1], Duration.ofSeconds(10), ClientProperties.NONE),
        ReportDefaults.DEFAULT_REGION,
        new Limits(
            standard.bodyBytes(),
            standard.items(),
            NO_LIMIT,
            standard.waitingRequests(),
            standard.waitingBytes()));
  }

  private static WebServer server(Handler handler) {
    return WebServer.start(
        HOST,
        0,
        Optional.empty(),
        (request, response) -> {},
        Limits.MOST_WAITING_REQUESTS,
        site ->
            site.routes.post(
                "/v1/reports",
                context -> {
                  handler.handle(context);
                  context.status(202).contentType("application/json").result(NOTHING);
                }));
  }

  private static void drop(Context context) throws IOException {
    try (InputStream body = context.req().getInputStream()) {
      body.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static Handler storing(ReadyReports ready, KafkaProducer<String, byte[]> producer) {
    var next = new AtomicInteger();
    return context -> {
      drop(context);
      List<Future<RecordMetadata>> answers = new ArrayList<>(BATCH);
      int first = next.getAndAdd(BATCH) & Integer.MAX_VALUE;
      for (int i = 0; i < BATCH; i++) {
        answers.add(producer.send(ready.get(first + i)));
      }
      for (var answer : answers) {
        answer.get();
      }
    };
  }
}
