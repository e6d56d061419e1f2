package io.unionpulse.producer.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.unionpulse.cli.ProcessMetrics;
import io.unionpulse.producer.publish.KafkaClientMeters;
import io.unionpulse.web.ApiPages;
import io.unionpulse.web.ProblemType;
import io.unionpulse.web.Problems;
import io.unionpulse.web.RequestId;
import io.unionpulse.web.RequestJournal;
import io.unionpulse.web.SafeHeaders;
import io.unionpulse.web.WebServer;
import java.time.Clock;
import java.util.Set;

/**
 * Takes reports and pages over HTTP to {@code union.reports}, and answers once Kafka holds them.
 * Starts, and stays up, while Kafka or the registry is away: it says so then, and takes nothing.
 */
public final class ReportServer implements AutoCloseable {

  private static final long LEAVE_MILLIS = 4_000;
  private static final long BUFFER_FACTOR = 2;

  /** The client needs some for each partition at once. */
  private static final long LEAST_BUFFER_BYTES = 8L * 1024 * 1024;

  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";

  private final WaitingRoom room;
  private final Availability availability;
  private final PageTransactions pages;
  private final ServerMetrics metrics;
  private final WebServer web;
  private volatile boolean stopping;

  private ReportServer(ServeSettings settings, Clock clock) {
    var publishers = new Publishers(settings.tokens(), clock);
    var process = new ProcessMetrics();
    var clients = new KafkaClientMeters(process.registry());
    room = new WaitingRoom(settings.limits());
    availability =
        new Availability(
            settings.publish(),
            Math.max(LEAST_BUFFER_BYTES, BUFFER_FACTOR * settings.limits().waitingBytes()),
            clients,
            publishers::refresh);
    pages = new PageTransactions(settings.publish(), clients);
    metrics = new ServerMetrics(process, room, availability);
    var door = new Door(publishers, room, availability, settings.limits(), clock);
    var answers = new Answers(metrics);
    var reading =
        new Reading(
            new AvroReports(settings.publish()),
            settings.region(),
            settings.limits().items(),
            clock);
    var reports = new ReportHandlers(reading, availability, answers, settings.region());
    web =
        WebServer.start(
            settings.host(),
            settings.port(),
            settings.tls(),
            new RequestJournal(
                (method, request, status, took) -> metrics.request(method, status, took),
                Door.SYSTEM),
            Limits.MOST_WAITING_REQUESTS,
            site -> {
              common(site.routes);
              publishing(site.routes, door, reports, new PageHandlers(reading, pages, answers));
              operating(site.routes);
              ApiPages.add(site.routes, ReportServer.class);
            });
  }

  /**
   * Starts to answer.
   *
   * @throws io.unionpulse.cli.CommandException if the tokens cannot be read, or the address cannot
   *     be listened on
   */
  public static ReportServer start(ServeSettings settings) {
    return new ReportServer(settings, Clock.systemUTC());
  }

  private static void common(RoutesConfig routes) {
    routes.before(
        context -> {
          RequestId.assign(context);
          SafeHeaders.set(context);
        });
    Problems.answerFailures(routes);
  }

  private static void publishing(
      RoutesConfig routes, Door door, ReportHandlers reports, PageHandlers pages) {
    routes.post("/v1/reports", door.to(reports::post));
    routes.put("/v1/reports/{id}", door.to(reports::put));
    routes.delete("/v1/reports/{id}", door.to(reports::delete));
    routes.post("/v1/pages", door.to(pages::post));
  }

  private void operating(RoutesConfig routes) {
    routes.get("/health/live", context -> context.contentType(TEXT).result("up\n"));
    routes.get("/health/ready", this::ready);
    routes.get("/metrics", context -> context.contentType(PROMETHEUS).result(metrics.scrape()));
  }

  private void ready(Context context) {
    String wrong = stopping ? "the server is stopping" : availability.wrong().orElse(null);
    context
        .status(wrong == null ? 200 : ProblemType.UNAVAILABLE.status())
        .contentType(TEXT)
        .result(wrong == null ? "up\n" : wrong + "\n");
  }

  /** Every operation that it answers: {@code POST /v1/reports}. */
  Set<String> operations() {
    return web.operations();
  }

  /** The port that it listens on. */
  public int port() {
    return web.port();
  }

  /** Stops in order: lets nobody in, answers those who are inside, then goes; at most 10 s. */
  @Override
  public void close() {
    stopping = true;
    try {
      room.close(LEAVE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    web.close();
    pages.close();
    availability.close();
    metrics.close();
  }
}
