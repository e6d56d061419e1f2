package io.unionpulse.producer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.local.KafkaServer;
import io.unionpulse.local.RegistryServer;
import io.unionpulse.schemas.ContractSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** On the real Kafka and the real registry; the order is that of an installation. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IngestIT {

  private static final Path SEEDS = Path.of(System.getProperty("unionpulse.home"), "seeds");

  @TempDir private static Path data;
  private static KafkaServer kafka;
  private static RegistryServer registry;

  private final CommandFixture ingest = new CommandFixture(IngestCommand::new);

  @TempDir private Path folder;

  @BeforeAll
  static void startServers() {
    kafka = KafkaServer.start(data.resolve("kafka"));
    registry = RegistryServer.start(data.resolve("registry"));
  }

  @AfterAll
  static void stopServers() {
    Stream.of(registry, kafka).filter(server -> server != null).forEach(server -> server.close());
  }

  private int run(String... paths) throws Exception {
    List<String> args =
        new ArrayList<>(
            List.of(
                "--bootstrap-servers",
                kafka.address(),
                "--schema-registry-url",
                registry.address(),
                "--timeout",
                "30"));
    args.addAll(List.of(paths));
    return ingest.run(args.toArray(String[]::new));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @Test
  @Order(1)
  void withoutTheTopicTheUserIsToldToSetUp() throws Exception {
    String file = file("a.ndjson", "{\"title\":\"一\"}\n");

    assertThatThrownBy(() -> run(file))
        .isInstanceOf(CommandException.class)
        .hasMessage("topic union.reports does not exist: run ./unionpulse setup first");
  }

  @Test
  @Order(2)
  void withoutTheSchemaTheUserIsToldToSetUp() throws Exception {
    try (var admin = admin()) {
      ContractSetup.createTopics(admin, Optional.empty(), line -> {});
    }
    String file = file("a.ndjson", "{\"title\":\"一\"}\n");

    assertThatThrownBy(() -> run(file))
        .isInstanceOf(CommandException.class)
        .hasMessage(
            "the schema of topic union.reports is not in the schema registry at "
                + registry.address()
                + ": run ./unionpulse setup first");
  }

  @Test
  @Order(3)
  void theSeedsArePublishedAndReadBack() throws Exception {
    ContractSetup.registerSchemas(registry.address(), line -> {});
    var settings = IngestSettings.of(kafka.address(), registry.address());

    var first = Ingest.run(seeds(), settings);
    var second = Ingest.run(seeds(), settings);

    assertThat(first.rejected()).isEmpty();
    assertThat(first.summary().documents()).isEqualTo(5);
    assertThat(first.summary().reports()).isEqualTo(first.reports().size());
    assertThat(first.reports()).extracting(PublishedReport::reportId).doesNotHaveDuplicates();
    assertThat(second.reports())
        .extracting(PublishedReport::reportId)
        .containsExactlyElementsOf(
            first.reports().stream().map(PublishedReport::reportId).toList());
    assertThat(IntStream.range(0, first.reports().size()))
        .allSatisfy(
            i ->
                assertThat(second.reports().get(i).revision())
                    .isGreaterThan(first.reports().get(i).revision()));

    var records = committed();
    assertThat(records)
        .allSatisfy(record -> assertThat(record.key()).isEqualTo(record.value().getReportId()));
    assertThat(records)
        .extracting(record -> new PublishedReport(record.key(), record.value().getRevision()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(first.reports().stream(), second.reports().stream()).toList());
    assertThat(records)
        .extracting(record -> record.value().getSource().getDocument())
        .containsOnly(
            seeds().stream().map(seed -> seed.getFileName().toString()).toArray(String[]::new));
  }

  @Test
  @Order(4)
  void aRejectedFileAmongGoodOnesLeavesTheRestPublished() throws Exception {
    String first = file("first.ndjson", "{\"title\":\"一\",\"reportId\":\"it-1\"}\n");
    String empty = file("second.txt", "");
    String third =
        file(
            "third.ndjson",
            "{\"title\":\"二\",\"reportId\":\"it-2\"}\n{}\n{\"title\":\"三\",\"reportId\":\"it-3\"}\n");

    assertThat(run(first, empty, third)).isEqualTo(ExitCode.FAILED);

    assertThat(ingest.errLines())
        .containsExactly(
            empty + ": is empty: give a file with text",
            third + ":2: has neither title nor body: a report needs one of them");
    assertThat(ingest.outLines())
        .containsExactly("2 documents, 3 reports published, 2 rejected (1 empty, 1 no text)");
    assertThat(titles())
        .containsEntry("it-1", "一")
        .containsEntry("it-2", "二")
        .containsEntry("it-3", "三");
  }

  @Test
  @Order(5)
  void manyReportsTakeSeveralTransactions() throws Exception {
    var lines = new StringBuilder();
    IntStream.rangeClosed(1, 2_500)
        .forEach(
            i -> lines.append("{\"title\":\"多\",\"reportId\":\"many-").append(i).append("\"}\n"));
    var transactions = new ArrayList<Integer>();
    var settings = IngestSettings.of(kafka.address(), registry.address());

    Ingest.run(
        List.of(file("many.ndjson", lines.toString())),
        settings,
        new IngestListener() {
          @Override
          public void published(String input, List<PublishedReport> reports) {
            transactions.add(reports.size());
          }
        });

    assertThat(transactions).containsExactly(1_000, 1_000, 500);
    assertThat(titles().keySet().stream().filter(id -> id.startsWith("many-"))).hasSize(2_500);
  }

  @Test
  @Order(6)
  void anInterruptedIngestionPublishesWholeTransactionsOnly() throws Exception {
    var settings = IngestSettings.of(kafka.address(), registry.address());
    String first = file("a.ndjson", "{\"title\":\"甲\",\"reportId\":\"stop-1\"}\n");
    String second = file("b.ndjson", "{\"title\":\"乙\",\"reportId\":\"stop-2\"}\n");

    assertThatThrownBy(
            () ->
                Ingest.run(
                    List.of(first, second),
                    settings,
                    new IngestListener() {
                      @Override
                      public void published(String input, List<PublishedReport> reports) {
                        Thread.currentThread().interrupt();
                      }
                    }))
        .isInstanceOf(InterruptedException.class);

    assertThat(Thread.interrupted()).isFalse();
    assertThat(titles()).containsKey("stop-1").doesNotContainKey("stop-2");
  }

  @Test
  @Order(7)
  void aNamedIngestionGoesOnWhereItWasInterrupted() throws Exception {
    var lines = new StringBuilder();
    IntStream.rangeClosed(1, 2_500).forEach(i -> lines.append("{\"title\":\"续\"}\n"));
    List<String> paths =
        List.of(
            file("1.ndjson", "{\"title\":\"前\",\"source\":{\"system\":\"resumed\"}}\n"),
            file(
                "2.ndjson",
                lines.toString().replace("}", ",\"source\":{\"system\":\"resumed\"}}")));
    var interrupting =
        new IngestListener() {
          private int transactions;

          @Override
          public void published(String input, List<PublishedReport> reports) {
            transactions++;
            if (transactions == 2) {
              Thread.currentThread().interrupt();
            }
          }
        };

    assertThatThrownBy(() -> Ingest.run(paths, named("archive"), interrupting))
        .isInstanceOf(InterruptedException.class);
    assertThat(resumed()).hasSize(1_001);

    var said = new ArrayList<String>();
    Ingest.run(
        paths,
        named("archive"),
        new IngestListener() {
          @Override
          public void resumed(String line) {
            said.add(line);
          }
        });
    Ingest.run(paths, named("archive"), new IngestListener() {});

    assertThat(said).containsExactly("going on behind 1 of 2 inputs and 1000 reports of the next");
    assertThat(resumed()).hasSize(2_501).doesNotHaveDuplicates();
  }

  @Test
  @Order(8)
  void aNameBelongsToItsInputs() throws Exception {
    List<String> two =
        List.of(file("1.ndjson", "{\"title\":\"甲\"}\n"), file("2.ndjson", "{\"title\":\"乙\"}\n"));
    Ingest.run(two, named("own"), new IngestListener() {});
    String other = file("3.ndjson", "{\"title\":\"丙\"}\n");

    assertThatThrownBy(
            () -> Ingest.run(List.of(other, two.get(1)), named("own"), new IngestListener() {}))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("the inputs are not those that were ingested as own before");
  }

  private static IngestSettings named(String ingestion) {
    var settings = IngestSettings.of(kafka.address(), registry.address());
    return new IngestSettings(
        settings.read(), settings.publish(), settings.standardInput(), settings.clock(), ingestion);
  }

  /** Ids of the reports of the system that is resumed, each as often as it was published. */
  private static List<String> resumed() {
    return CommittedReports.read(kafka.address(), registry.address()).stream()
        .filter(record -> record.value().getSource().getSystem().equals("resumed"))
        .map(ConsumerRecord::key)
        .toList();
  }

  @Test
  @Order(9)
  void aKafkaThatComesBackTakesTheRest() throws Exception {
    String file = file("back.ndjson", "{\"title\":\"回\",\"reportId\":\"back-1\"}\n");
    var waiting = new ArrayList<String>();
    var settings = IngestSettings.of(kafka.address(), registry.address());
    kafka.kill();

    Ingest.run(
        List.of(file),
        settings,
        new IngestListener() {
          @Override
          public void waiting(String line) {
            if (waiting.isEmpty()) {
              kafka.restart();
            }
            waiting.add(line);
          }
        });

    assertThat(waiting).contains("Kafka at " + kafka.address() + " does not answer, trying again");
    assertThat(titles()).containsEntry("back-1", "回");
  }

  @Test
  @Order(10)
  void aKafkaThatIsKilledInTheMiddleGetsEveryReportOnceAndInOrder() throws Exception {
    int count = 5_000;
    int ids = 50;
    var lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(
          "{\"title\":\"%s\",\"reportId\":\"order-%d\",\"revision\":%d}\n"
              .formatted("序".repeat(50), i % ids, i / ids));
    }
    var restarts = new AtomicInteger();

    Ingest.run(
        List.of(file("order.ndjson", lines.toString())),
        IngestSettings.of(kafka.address(), registry.address()),
        new IngestListener() {
          private int transactions;
          private boolean killed;

          @Override
          public void published(String input, List<PublishedReport> reports) {
            transactions++;
          }

          @Override
          public void progress(long bytes) {
            if (transactions == 2 && !killed) {
              killed = true;
              kafka.kill(); // The third transaction may be anywhere between begin and commit.
            }
          }

          @Override
          public void waiting(String line) {
            if (restarts.getAndIncrement() == 0) {
              kafka.restart();
            }
          }
        });

    Map<String, List<Long>> revisions =
        committed().stream()
            .filter(record -> record.key().startsWith("order-"))
            .collect(
                groupingBy(
                    ConsumerRecord::key,
                    mapping(record -> record.value().getRevision(), toList())));
    List<Long> each = LongStream.range(0, count / ids).boxed().toList();
    assertThat(restarts).hasPositiveValue();
    assertThat(revisions).hasSize(ids).allSatisfy((id, own) -> assertThat(own).isEqualTo(each));
  }

  private static Admin admin() {
    return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.address()));
  }

  private static Map<String, String> titles() {
    return committed().stream()
        .collect(
            toMap(
                ConsumerRecord::key, record -> record.value().getTitle(), (older, newer) -> newer));
  }

  private static List<ConsumerRecord<String, ActivityReport>> committed() {
    return CommittedReports.read(kafka.address(), registry.address());
  }
}
