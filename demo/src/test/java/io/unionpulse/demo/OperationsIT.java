package io.unionpulse.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.demo.Part.Stop;
import io.unionpulse.local.UnionPulseHome;
import io.unionpulse.producer.ProducerMain;
import io.unionpulse.sink.SinkMain;
import io.unionpulse.streams.StreamsMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every part as operators run it: its environment, health, metrics, log and stop. */
class OperationsIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** The promise is 10 s; the rest is for a machine that does much else. */
  private static final Duration STOP_WITHIN = Duration.ofSeconds(15);

  private static final int ENDED_BY_SIGTERM = 143;
  private static final Class<?> PRODUCER = ProducerMain.class;
  private static final Class<?> SINK = SinkMain.class;
  private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `(unionpulse_[a-z_]+)");
  private static final Pattern PRINTED =
      Pattern.compile("(?m)^# TYPE (unionpulse_[a-z_]+?) (?:counter|gauge|summary|histogram)$");

  private final List<Part> parts = new ArrayList<>();

  private Part start(
      House house, String name, String module, Class<?> mainClass, Map<String, String> more) {
    var part = Part.start(house, name, module, mainClass, more);
    parts.add(part);
    return part;
  }

  private Part startWatch(House house, Path inbox) {
    return start(
        house,
        "watch",
        "producer",
        PRODUCER,
        Map.of("UNIONPULSE_DIR", inbox.toString(), "UNIONPULSE_SETTLE", "0"));
  }

  private void startConsumers(House house) {
    start(house, "streams", "streams-app", StreamsMain.class, Map.of());
    start(house, "sink", "sink", SINK, Map.of());
  }

  @Test
  void partsTellHowTheyAreAndStopWhileEveryServerIsAway() throws Exception {
    try (var house = House.open()) {
      Path inbox = Files.createDirectory(house.folder().resolve("inbox"));
      Path tokens = house.folder().resolve("tokens.txt");
      String token = token(tokens);
      Part serve =
          start(
              house, "serve", "producer", PRODUCER, Map.of("UNIONPULSE_TOKENS", tokens.toString()));
      startWatch(house, inbox);
      startConsumers(house);
      start(house, "reconcile", "sink", SINK, Map.of("UNIONPULSE_EVERY", "5s"));
      parts.forEach(part -> part.awaitHealth(0));

      drop(inbox, "a");
      assertThat(serve.post(token, report("b"))).contains("b");
      awaitIndex(house, "a", "b");
      await().atMost(PATIENCE).until(() -> metrics().equals(documented()));
      assertThat(serve.get("/metrics")).containsPattern("(?m)^kafka_producer_[a-z_]+\\{");
      for (Part part : parts) {
        assertThat(part.get("/metrics")).contains("jvm_memory_used_bytes{");
        assertThat(part.log()).as(part.name()).allSatisfy(OperationsIT::isALogLine);
        assertThat(part.log().get(0)).contains(" starts: ").doesNotContain(token);
      }

      house.servers().elasticsearch().kill();
      house.servers().registry().kill();
      house.servers().kafka().kill();
      drop(inbox, "c");
      parts.forEach(part -> part.awaitHealth(1));
      List<Stop> stops = new ArrayList<>();
      for (Part part : parts) {
        stops.add(part.terminate());
      }
      System.out.println("stopped while every server is away: " + stops);
      assertThat(stops).extracting(Stop::exitCode).containsOnly(ENDED_BY_SIGTERM);
      assertThat(stops)
          .allSatisfy(stop -> assertThat(stop.took()).as(stop.part()).isLessThan(STOP_WITHIN));

      house.servers().kafka().restart();
      house.servers().registry().restart();
      house.servers().elasticsearch().restart();
      parts.clear();
      startWatch(house, inbox);
      startConsumers(house);
      awaitIndex(house, "a", "b", "c");
      await().atMost(PATIENCE).until(() -> house.index().countsAddUp());
    }
  }

  private static String token(Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                UnionPulseHome.find().resolve("producer/target/unionpulse-producer.jar").toString(),
                "token",
                "--tokens",
                file.toString(),
                "--system",
                "portal")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    assertThat(process.waitFor()).isZero();
    return printed;
  }

  private static String report(String name) {
    return """
        {"reportId": "portal:%s", "title": "怀柔区总工会举办活动", "body": "%s", "source": {"system": "portal"}}
        """
        .formatted(name, name)
        .strip();
  }

  /** By renaming, as the documentation advises. */
  private static void drop(Path inbox, String name) throws IOException {
    Path hidden = Files.writeString(inbox.resolve("." + name), report(name) + "\n");
    Files.move(hidden, inbox.resolve(name + ".ndjson"), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void awaitIndex(House house, String... names) {
    Map<String, Long> wanted =
        Set.of(names).stream().collect(Collectors.toMap(name -> "portal:" + name, name -> 0L));
    await().atMost(PATIENCE).until(() -> house.index().holds(wanted));
  }

  private Set<String> metrics() throws IOException, InterruptedException {
    Set<String> names = new HashSet<>();
    for (Part part : parts) {
      PRINTED
          .matcher(part.get("/metrics"))
          .results()
          .map(found -> found.group(1))
          .filter(name -> !name.endsWith("_max"))
          .forEach(names::add);
    }
    return names;
  }

  private static Set<String> documented() throws IOException {
    String text = Files.readString(UnionPulseHome.find().resolve("docs/operations.md"));
    return DOCUMENTED
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void isALogLine(String line) throws IOException {
    JsonNode entry = new ObjectMapper().readTree(line);
    assertThat(entry.fieldNames())
        .toIterable()
        .contains("timestamp", "level", "threadName", "loggerName", "formattedMessage");
  }
}
