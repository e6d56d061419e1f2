package io.unionpulse.producer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.local.ChildJvm;
import io.unionpulse.local.JvmCommand;
import io.unionpulse.local.KafkaServer;
import io.unionpulse.local.RegistryServer;
import io.unionpulse.schemas.ContractSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drop folder, on the real Kafka and the real registry. */
class WatchIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir private static Path data;
  private static KafkaServer kafka;
  private static RegistryServer registry;

  @TempDir private Path folder;

  @BeforeAll
  static void startServers() throws Exception {
    kafka = KafkaServer.start(data.resolve("kafka"));
    registry = RegistryServer.start(data.resolve("registry"));
    try (var admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.address()))) {
      ContractSetup.createTopics(admin, Optional.empty(), line -> {});
    }
    ContractSetup.registerSchemas(registry.address(), line -> {});
  }

  @AfterAll
  static void stopServers() {
    Stream.of(registry, kafka).filter(server -> server != null).forEach(server -> server.close());
  }

  private String[] options(String... more) {
    return Stream.of(
            Stream.of(
                "--bootstrap-servers",
                kafka.address(),
                "--schema-registry-url",
                registry.address(),
                "--once"),
            Stream.of(more),
            Stream.of(folder.toString()))
        .flatMap(part -> part)
        .toArray(String[]::new);
  }

  private int watch(String... more) throws Exception {
    return new CommandFixture(WatchCommand::new).run(options(more));
  }

  private ChildJvm start() {
    var arguments = Stream.concat(Stream.of("watch"), Stream.of(options("--settle", "0"))).toList();
    return ChildJvm.start(
        JvmCommand.ofThisClassPath(ProducerMain.class.getName(), data.resolve("watch.log"))
            .withJvmOptions("-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
            .withArguments(arguments));
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void packed(String name, String text) throws IOException {
    try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(text.getBytes(UTF_8));
    }
  }

  private List<String> files(String below) throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve(below))) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** What was published from this test's system, all deliveries of each id. */
  private static Map<String, List<ActivityReport>> published(String system) {
    Map<String, List<ActivityReport>> reports = new HashMap<>();
    for (var record : CommittedReports.read(kafka.address(), registry.address())) {
      if (record.value().getSource().getSystem().equals(system)) {
        reports.merge(
            record.key(),
            List.of(record.value()),
            (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
      }
    }
    return reports;
  }

  @Test
  void goodFilesGoToDoneAndBadOnesToRejectedWithTheReason() throws Exception {
    file("a.ndjson", "{\"title\":\"甲\",\"reportId\":\"drop-1\"}\n");
    packed("b.csv.gz", "reportId,title\ndrop-2,乙\n");
    file("c.ndjson", "{\"title\":\"丙\",\"reportId\":\"drop-3\"}\n{\"title\":7}\n");
    file("d.pdf", "%PDF");
    file("e.txt", "");
    file("f.json.part", "{");
    Files.createDirectory(folder.resolve("g"));

    assertThat(watch("--system", "mixed")).isEqualTo(ExitCode.FAILED);

    assertThat(files("done")).containsExactly("a.ndjson", "b.csv.gz");
    assertThat(files("rejected"))
        .containsExactly(
            "c.ndjson",
            "c.ndjson.error.txt",
            "d.pdf",
            "d.pdf.error.txt",
            "e.txt",
            "e.txt.error.txt");
    assertThat(files(".")).contains("f.json.part", "g");
    assertThat(Files.readString(folder.resolve("rejected/c.ndjson.error.txt")))
        .startsWith("c.ndjson: 1 rejected, 1 reports published\n")
        .contains("\nc.ndjson:2: title must be a string, not 7\n");
    assertThat(published("mixed")).containsOnlyKeys("drop-1", "drop-2", "drop-3");
  }

  @Test
  void aFileThatIsMendedAndPutAgainCountsOnce() throws Exception {
    file("a.ndjson", "{\"title\":\"甲\"}\n{\"title\":7}\n");
    watch("--system", "mended");
    file("a.ndjson", "{\"title\":\"甲\"}\n{\"title\":\"乙\"}\n");
    assertThat(watch("--system", "mended")).isEqualTo(ExitCode.GOOD);

    assertThat(published("mended")).hasSize(2);
  }

  @Test
  void killedAtAnyMomentItLosesAndDoublesNothing() throws Exception {
    int files = 200;
    for (int i = 0; i < files; i++) {
      file(
          "f%03d.ndjson".formatted(i),
          "{\"title\":\"一\",\"source\":{\"system\":\"killed\"}}\n".repeat(5));
    }
    var random = new Random(20261130);
    for (int kills = 0; kills < 5; kills++) {
      int before = Files.exists(folder.resolve("done")) ? files("done").size() : 0;
      try (var watch = start()) {
        int more = random.nextInt(25);
        await()
            .atMost(PATIENCE)
            .pollInterval(Duration.ofMillis(5))
            .until(
                () -> Files.exists(folder.resolve("done")) && files("done").size() > before + more);
        watch.kill();
      }
    }
    try (var watch = start()) {
      assertThat(watch.awaitExit(PATIENCE)).isTrue();
      assertThat(watch.exitCode()).hasValue(0);
    }

    assertThat(files("done")).hasSize(files);
    assertThat(files("rejected")).isEmpty();
    assertThat(files(".unionpulse")).containsExactly("lock");
    var published = published("killed");
    assertThat(published).hasSize(files * 5);
    assertThat(published.values())
        .as("what was delivered twice is the same report in the same revision")
        .allSatisfy(deliveries -> assertThat(deliveries.stream().collect(toSet())).hasSize(1));
  }

  @Test
  void tenThousandFilesWaiting() throws Exception {
    int files = 10_000;
    for (int i = 0; i < files; i++) {
      file("m%05d.json".formatted(i), "{\"title\":\"多\",\"source\":{\"system\":\"many\"}}");
    }

    try (var watch = start()) {
      assertThat(watch.awaitExit(PATIENCE)).isTrue();
      assertThat(watch.exitCode()).hasValue(0);
    }

    assertThat(files("done")).hasSize(files);
    assertThat(published("many")).hasSize(files);
  }

  @Test
  void whileKafkaIsAwayFilesWait() throws Exception {
    file("a.ndjson", "{\"title\":\"甲\",\"reportId\":\"away-1\"}\n");
    kafka.kill();
    var exit =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return watch("--system", "away");
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            });
    await().during(Duration.ofSeconds(2)).until(() -> !exit.isDone());

    kafka.restart();

    assertThat(exit.get()).isEqualTo(ExitCode.GOOD);
    assertThat(files("done")).containsExactly("a.ndjson");
    assertThat(published("away")).containsOnlyKeys("away-1");
  }
}
