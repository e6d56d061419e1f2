package io.unionpulse.demo;

import io.unionpulse.cli.CommandException;
import io.unionpulse.dashboard.DashboardServer;
import io.unionpulse.dashboard.DashboardSettings;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.local.AddressesFile;
import io.unionpulse.local.LocalServer;
import io.unionpulse.local.LocalServers;
import io.unionpulse.local.LocalSettings;
import io.unionpulse.producer.Ingest;
import io.unionpulse.producer.IngestResult;
import io.unionpulse.producer.IngestSettings;
import io.unionpulse.producer.PublishedReport;
import io.unionpulse.sink.SinkApplication;
import io.unionpulse.sink.SinkSettings;
import io.unionpulse.sink.setup.SetupSettings;
import io.unionpulse.sink.setup.SetupTask;
import io.unionpulse.streams.StreamsApplication;
import io.unionpulse.streams.StreamsSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole system: three servers and this process. Closing ends all of it, last first. */
final class Demo implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
  private static final Duration INDEXED_WITHIN = Duration.ofMinutes(2);
  private static final long ASK_EVERY_MILLIS = 100;
  private static final int STREAM_THREADS = 1;
  private static final String HOST = "localhost";

  private final Path data;
  private final int port;
  private final Console console;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private LocalServers servers;
  private DashboardServer dashboard;
  private boolean closed;

  /**
   * A demo that is not running yet.
   *
   * @param port of the page; 0 for any free one
   */
  Demo(Path data, int port, Console console) {
    this.data = data;
    this.port = port;
    this.console = console;
  }

  /** Starts everything, publishes {@code pages} and prints the counts once they are indexed. */
  void run(List<Path> pages) throws IOException, InterruptedException {
    console.progress("Starting Kafka, the schema registry and Elasticsearch, data in " + data);
    var gazetteer = CompletableFuture.supplyAsync(Gazetteer::standard);
    servers = keep(LocalServers.start(data, LocalSettings.defaults(), console::progress));
    var unused = servers.onFirstExit().thenAccept(this::serverEnded);
    setUp();
    startApplications();
    keep(AddressesFile.write(data, servers.addresses()));
    try (var index = new IndexView(servers.elasticsearchUrl())) {
      awaitIndexed(index, publish(pages));
      console.result("Activities per district, read back from Elasticsearch:");
      CountTable.lines(gazetteer.join(), index.activitiesPerDistrict()).forEach(console::result);
    }
    console.progress(PeakMemory.line(servers));
  }

  /** Says where to look; returns when the demo has been closed or a server has ended by itself. */
  void awaitEnd() throws InterruptedException {
    WhereToLook.lines(servers, dashboard.port(), data).forEach(console::progress);
    ended.await();
  }

  private void setUp() throws InterruptedException {
    var settings =
        SetupSettings.of(
            servers.bootstrapServers(), servers.schemaRegistryUrl(), servers.elasticsearchUrl());
    new SetupTask(settings, LOG::info).run();
    console.progress("Topics, schemas and indices are set up");
  }

  private void startApplications() throws InterruptedException {
    var streams =
        keep(
            new StreamsApplication(
                new StreamsSettings(
                    servers.bootstrapServers(),
                    servers.schemaRegistryUrl(),
                    StreamsSettings.DEFAULT_APPLICATION_ID,
                    data.resolve("streams-state"),
                    STREAM_THREADS)));
    var sink =
        keep(
            new SinkApplication(
                SinkSettings.of(
                    servers.bootstrapServers(),
                    servers.schemaRegistryUrl(),
                    servers.elasticsearchUrl())));
    sink.start();
    streams.start();
    dashboard =
        keep(DashboardServer.start(DashboardSettings.of(HOST, port, servers.elasticsearchUrl())));
    console.progress("The stream application, the sink and the dashboard are running");
    console.progress("The page: http://" + HOST + ":" + dashboard.port() + "/");
  }

  private Map<String, Long> publish(List<Path> pages) throws InterruptedException {
    IngestResult result =
        Ingest.run(
            pages, IngestSettings.of(servers.bootstrapServers(), servers.schemaRegistryUrl()));
    if (!result.rejected().isEmpty()) {
      throw new CommandException("a page was rejected: " + result.rejected().get(0));
    }
    Map<String, Long> revisions = new HashMap<>();
    for (PublishedReport report : result.reports()) {
      revisions.put(report.reportId(), report.revision());
    }
    console.progress(revisions.size() + " reports of " + pages.size() + " pages published");
    return revisions;
  }

  private void awaitIndexed(IndexView index, Map<String, Long> revisions)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + INDEXED_WITHIN.toNanos();
    while (!index.holds(revisions) || !index.countsAddUp()) {
      if (System.nanoTime() > deadline || ended.getCount() == 0) {
        throw new CommandException(
            "Elasticsearch does not hold everything: see the logs in " + data);
      }
      Thread.sleep(ASK_EVERY_MILLIS);
    }
    console.progress("Elasticsearch holds every report, and the counts add up");
  }

  private void serverEnded(LocalServer server) {
    synchronized (running) {
      if (closed) {
        return;
      }
    }
    console.progress(server.name() + " has ended by itself: see " + server.log());
    ended.countDown();
  }

  private <T extends AutoCloseable> T keep(T part) {
    synchronized (running) {
      running.push(part);
    }
    return part;
  }

  @Override
  public void close() {
    ended.countDown();
    synchronized (running) {
      closed = true;
      while (!running.isEmpty()) {
        closeQuietly(running.pop());
      }
    }
  }

  /** One part that does not end well must not keep the others from ending. */
  private static void closeQuietly(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      LOG.warn("{} did not end well", part, e);
    }
  }
}
