package io.unionpulse.dashboard.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.dashboard.DashboardServer;
import io.unionpulse.dashboard.DashboardSettings;
import io.unionpulse.local.ChromiumProgram;
import io.unionpulse.local.LocalServers;
import io.unionpulse.local.LocalSettings;
import io.unionpulse.local.UnionPulseHome;
import io.unionpulse.producer.Ingest;
import io.unionpulse.producer.IngestSettings;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topics;
import io.unionpulse.sink.SinkApplication;
import io.unionpulse.sink.SinkSettings;
import io.unionpulse.sink.setup.SetupSettings;
import io.unionpulse.sink.setup.SetupTask;
import io.unionpulse.streams.StreamsApplication;
import io.unionpulse.streams.StreamsSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The whole system with the seeds in it, the dashboard, and a browser. */
final class PageHouse implements AutoCloseable {

  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final LocalServers servers;
  private final DashboardServer dashboard;
  private final Api api;
  private final Browser browser;
  private final KafkaProducer<String, byte[]> producer;

  private PageHouse() throws IOException, InterruptedException {
    Path home = UnionPulseHome.find();
    Path folder =
        Files.createTempDirectory(
            Files.createDirectories(home.resolve("dashboard/target/it")), "page-");
    servers = keep(LocalServers.start(folder, LocalSettings.defaults()));
    setUpAndStart(folder);
    producer =
        keep(
            new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer()));
    dashboard =
        keep(
            DashboardServer.start(
                DashboardSettings.of("localhost", 0, servers.elasticsearchUrl())));
    api = new Api(address());
    int seeds = ingest(home.resolve("seeds"));
    api.awaitAnswer("activities", root -> root.at("/total/value").asInt() == seeds);
    browser = keep(launch(keep(Playwright.create(playwright()))));
  }

  /** Starts all of it and waits until the dashboard shows the seeds. */
  static PageHouse open() {
    try {
      return new PageHouse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the servers start", e);
    }
  }

  private void setUpAndStart(Path folder) throws InterruptedException {
    String kafka = servers.bootstrapServers();
    String registry = servers.schemaRegistryUrl();
    String elasticsearch = servers.elasticsearchUrl();
    new SetupTask(SetupSettings.of(kafka, registry, elasticsearch), line -> {}).run();
    var sink = keep(new SinkApplication(SinkSettings.of(kafka, registry, elasticsearch)));
    var streams =
        keep(
            new StreamsApplication(
                new StreamsSettings(
                    kafka,
                    registry,
                    StreamsSettings.DEFAULT_APPLICATION_ID,
                    folder.resolve("streams-state"),
                    1)));
    sink.start();
    streams.start();
  }

  private int ingest(Path seeds) throws IOException, InterruptedException {
    try (Stream<Path> files = Files.list(seeds)) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return Ingest.run(
              pages, IngestSettings.of(servers.bootstrapServers(), servers.schemaRegistryUrl()))
          .reports()
          .size();
    }
  }

  private static Playwright.CreateOptions playwright() {
    return new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
  }

  private static Browser launch(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(ChromiumProgram.find(System.getenv()).orElseThrow())
                .setArgs(ChromiumProgram.ARGUMENTS));
  }

  /** Where the page is, without a slash at its end. */
  String address() {
    return "http://localhost:" + dashboard.port();
  }

  Api api() {
    return api;
  }

  LocalServers servers() {
    return servers;
  }

  Browser browser() {
    return browser;
  }

  /** A visitor at a desk who reads Chinese. */
  Visit visit() {
    return Visit.begin(this, Visit.desk());
  }

  /** Publishes reports; returns once the broker has them. */
  void publish(ActivityReport... reports) throws Exception {
    var serializer = ContractSerdes.of(servers.schemaRegistryUrl()).serializer(Topics.REPORTS);
    for (ActivityReport report : reports) {
      byte[] value = serializer.serialize(Topics.REPORTS.name(), report);
      producer.send(new ProducerRecord<>(Topics.REPORTS.name(), report.getReportId(), value)).get();
    }
  }

  private <T extends AutoCloseable> T keep(T part) {
    running.push(part);
    return part;
  }

  @Override
  public void close() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        throw new IllegalStateException("a part of the house does not end", e);
      }
    }
  }
}
