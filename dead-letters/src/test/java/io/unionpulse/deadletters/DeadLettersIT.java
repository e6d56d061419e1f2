package io.unionpulse.deadletters;

import static io.unionpulse.deadletters.Cluster.failed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Source;
import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.schemas.DeadLetterReason;
import io.unionpulse.schemas.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.ParameterException;

/** On the real Kafka and the real registry; each test has reasons or moments of its own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeadLettersIT {

  private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
  private static final String REPORTS = Topics.REPORTS.name();

  @TempDir private static Path folder;
  private static Cluster cluster;
  private static CommandFixture deadLetters;

  @BeforeAll
  static void start() {
    cluster = Cluster.start(folder);
    deadLetters = cluster.command();
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  @Order(1)
  void withoutTheTopicTheUserIsToldToSetUp() throws Exception {
    assertThatThrownBy(() -> deadLetters.run("list"))
        .isInstanceOf(CommandException.class)
        .hasMessage("topic union.dead-letters does not exist: run ./unionpulse setup first");
    cluster.setUp();
  }

  @Test
  @Order(2)
  void anEmptyTopicIsAnEmptyList() {
    assertThat(deadLetters.run("list").out()).isEqualTo("       0  in all\n");
  }

  @Test
  void theListHoldsTheNewestAndCountsAllOfThem() throws Exception {
    for (int hour = 0; hour < 4; hour++) {
      cluster.letter(
          DeadLetterReason.UNDECODABLE,
          "letter of hour " + hour,
          failed(REPORTS, "list-" + hour, new byte[] {1}),
          NOON.plusSeconds(3600L * hour));
    }

    CommandFixture.Run run =
        deadLetters.run("list", "--reason", "UNDECODABLE", "--limit", "2", "--since", "2026-11-20");

    assertThat(run.out().lines())
        .hasSize(6)
        .satisfies(
            lines -> {
              assertThat(lines.get(0)).startsWith("letter").contains("failed at", "replayed");
              assertThat(lines.get(1))
                  .contains("2026-11-20 15:00:00", "union.reports-3-5", "letter of hour 3", "no");
              assertThat(lines.get(2)).contains("letter of hour 2");
              assertThat(lines.get(4)).isEqualTo("       4  streams UNDECODABLE");
              assertThat(lines.get(5)).isEqualTo("       4  in all, the newest 2 above");
            });
  }

  @Test
  void timesRestrictFromTheFirstInclusiveToTheLastExclusive() throws Exception {
    for (int minute = 0; minute < 3; minute++) {
      cluster.letter(
          DeadLetterReason.UNKNOWN_SCHEMA,
          "minute " + minute,
          failed(REPORTS, "time-" + minute, new byte[] {1}),
          NOON.plusSeconds(60L * minute));
    }

    JsonNode list =
        json(
            deadLetters.run(
                "list",
                "--reason",
                "UNKNOWN_SCHEMA",
                "--since",
                "2026-11-20T12:01:00+08:00",
                "--until",
                "2026-11-20T12:02:00+08:00",
                "--format",
                "json"));

    assertThat(list.path("matched").asInt()).isEqualTo(1);
    assertThat(list.path("letters").path(0).path("message").asText()).isEqualTo("minute 1");
  }

  @Test
  void whatSteersATerminalIsShownHarmless() throws Exception {
    String hostile = "\u001b[2J\u009b31m\u202egnol\r\nfake row";
    String name =
        cluster.letter(
            DeadLetterReason.INDEX_REJECTED,
            hostile,
            failed(REPORTS, hostile, hostile.getBytes(StandardCharsets.UTF_8)),
            NOON);

    for (String format : List.of("table", "json")) {
      String list = deadLetters.run("list", "--reason", "INDEX_REJECTED", "--format", format).out();
      String page = deadLetters.run("show", name, "--format", format).out();
      assertThat(list + page).doesNotContain("\u001b", "\u009b", "\u202e", "\r");
      assertThat(list.lines().filter(line -> line.startsWith("fake row"))).isEmpty();
    }
    JsonNode list = json(deadLetters.run("list", "--reason", "INDEX_REJECTED", "--format", "json"));
    assertThat(list.path("letters").path(0).path("message").asText()).isEqualTo(hostile);
  }

  @Test
  void aLetterIsShownWithItsRecordDecoded() throws Exception {
    String name =
        cluster.letter(
            DeadLetterReason.EXTRACTION_FAILED,
            "java.lang.IllegalStateException",
            failed(REPORTS, "shown", cluster.report("shown")),
            NOON);

    String page = deadLetters.run("show", name).out();

    assertThat(page)
        .contains(
            "reason     EXTRACTION_FAILED",
            "record     union.reports-3-5",
            "key        shown",
            "header     trace = abc",
            "as JSON:",
            "\"title\" : \"工会举办活动\"");
  }

  @Test
  void aValueThatIsNoTextIsShownInHexadecimal() throws Exception {
    String name =
        cluster.letter(
            DeadLetterReason.UNDECODABLE,
            "no Avro",
            failed(REPORTS, "hex", new byte[] {(byte) 0xff, 'A', 0}),
            NOON.minusSeconds(86_400 * 9));

    assertThat(deadLetters.run("show", name).out())
        .contains("value      3 bytes, in hexadecimal:", "00000000  ff 41 00", ".A.");
  }

  @Test
  void aLetterThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> deadLetters.run("show", "3-999999"))
        .isInstanceOf(CommandException.class)
        .hasMessageStartingWith("there is no letter union.dead-letters-3-999999");
    assertThatThrownBy(() -> deadLetters.run("show", "first"))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("write its partition and offset, such as 3-17");
  }

  @Test
  void replayWithoutSayingWhichIsWrongUse() {
    assertThatThrownBy(() -> deadLetters.run("replay"))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("say which letters");
  }

  @Test
  void aReplayedRecordIsTheOriginalAndSaysSoAndIsSentOnce() throws Exception {
    byte[] value = cluster.report("replayed");
    String name =
        cluster.letter(
            DeadLetterReason.EXTRACTION_FAILED,
            "mended since",
            failed(REPORTS, "replayed", value),
            NOON);

    CommandFixture.Run dry = deadLetters.run("replay", name, "--dry-run");
    assertThat(dry.out()).contains("dry run, nothing was sent: 1 would be replayed");
    assertThat(reports("replayed")).isEmpty();

    assertThat(deadLetters.run("replay", name, "--by", "operator").out())
        .isEqualTo("1 were replayed, 0 were replayed before, 0 cannot be replayed\n");
    assertThat(deadLetters.run("replay", name).out())
        .isEqualTo("0 were replayed, 1 was replayed before, 0 cannot be replayed\n");

    assertThat(reports("replayed"))
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.value()).isEqualTo(value);
              assertThat(record.partition()).isEqualTo(3);
              assertThat(header(record, "trace")).isEqualTo("abc");
              assertThat(header(record, "unionpulse-replay-letter"))
                  .isEqualTo("union.dead-letters-" + name);
              assertThat(header(record, "unionpulse-replay-by")).isEqualTo("operator");
              assertThat(Instant.parse(header(record, "unionpulse-replay-at"))).isAfter(NOON);
            });
    assertThat(deadLetters.run("show", name).out()).contains("replayed   yes");
    assertThat(deadLetters.run("replay", name, "--again").out()).startsWith("1 were replayed");
    assertThat(reports("replayed")).hasSize(2);
  }

  @Test
  void aLetterCannotSendRecordsToAnotherTopic() throws Exception {
    String name =
        cluster.letter(
            DeadLetterReason.OVERSIZED,
            "forged",
            failed("__consumer_offsets", "forged", new byte[] {1}),
            NOON);

    CommandFixture.Run run = deadLetters.run("replay", name);

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains(name + " is not replayed: its record's topic is none of");
    assertThat(run.out()).startsWith("0 were replayed");
  }

  @Test
  void anActivityWithASuccessorIsNotSentBehindIt() throws Exception {
    byte[] key = "superseded".getBytes(StandardCharsets.UTF_8);
    byte[] old = cluster.encoded(Topics.ACTIVITIES, activity("superseded", 1));
    byte[] alone = cluster.encoded(Topics.ACTIVITIES, activity("alone", 1));
    String place = cluster.send(Topics.ACTIVITIES.name(), key, old);
    cluster.send(
        Topics.ACTIVITIES.name(),
        key,
        cluster.encoded(Topics.ACTIVITIES, activity("superseded", 2)));
    String successor = letterAt(place, "superseded", old);
    String last =
        letterAt(
            cluster.send(Topics.ACTIVITIES.name(), "alone".getBytes(StandardCharsets.UTF_8), alone),
            "alone",
            alone);

    CommandFixture.Run run = deadLetters.run("replay", successor, last);

    assertThat(run.err())
        .contains(successor + " is not replayed: a newer record of its key is in its topic");
    assertThat(run.out())
        .isEqualTo("1 were replayed, 0 were replayed before, 1 cannot be replayed\n");
  }

  private static String letterAt(String place, String key, byte[] value) throws Exception {
    var position = LetterPosition.parse(place, Topics.ACTIVITIES.name());
    var record =
        new ConsumerRecord<>(
            position.topic(),
            position.partition(),
            position.offset(),
            key.getBytes(StandardCharsets.UTF_8),
            value);
    return cluster.letter(DeadLetterReason.INDEX_REJECTED, "refused", record, NOON.minusSeconds(9));
  }

  private static Activity activity(String id, long version) {
    return Activity.newBuilder()
        .setReportId(id)
        .setVersion(version)
        .setRevision(version)
        .setSource(new Source("portal", "items", null, null))
        .setTitle("工会举办活动")
        .setBody("")
        .setExtractor("test")
        .setExtractedAt(NOON)
        .build();
  }

  private static List<ConsumerRecord<byte[], byte[]>> reports(String id) throws Exception {
    byte[] key = id.getBytes(StandardCharsets.UTF_8);
    return cluster.read(Topics.REPORTS).stream()
        .filter(record -> java.util.Arrays.equals(record.key(), key))
        .toList();
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    return StreamSupport.stream(record.headers().headers(name).spliterator(), false)
        .map(header -> new String(header.value(), StandardCharsets.UTF_8))
        .reduce((first, second) -> second)
        .orElse("");
  }

  private static JsonNode json(CommandFixture.Run run) throws Exception {
    return new ObjectMapper().readTree(run.out());
  }
}
