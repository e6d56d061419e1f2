package io.unionpulse.producer.http;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.schemas.ReportRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 20,000 requests that nobody should send. */
class ServeFuzzIT {

  private static final int REQUESTS = 20_000;
  private static final int WARM_UP = 4_000;
  private static final int THREADS = 4;
  private static final long GROWTH_BYTES = 8L * 1024 * 1024;

  @TempDir private static Path data;
  private static Broker broker;
  private static String token;

  @BeforeAll
  static void start() throws Exception {
    broker = Broker.start(data);
    token = broker.token(Broker.SYSTEM);
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  void noneIsAnsweredWithAFaultOrPublishedUnlessItIsValid() throws Exception {
    Path log = broker.file("serve.log");
    try (var server = ServeProcess.start(broker, log, "--rate", "1000000").awaitReady()) {
      Map<Integer, Integer> statuses = new TreeMap<>();
      run(server, WARM_UP, 1, statuses);
      long before = heapInUse(server);
      run(server, REQUESTS - WARM_UP, 2, statuses);
      long after = heapInUse(server);

      System.out.println("statuses of malformed requests: " + statuses);
      assertThat(statuses.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(REQUESTS);
      assertThat(statuses.keySet())
          .as("what the server says: %s", complaints(log))
          .allMatch(status -> status < 500);
      assertThat(statuses.getOrDefault(202, 0)).isLessThan(REQUESTS / 10);
      assertThat(after - before).isLessThan(GROWTH_BYTES);
      assertThat(server.process().isAlive()).isTrue();
      assertThat(Client.of(server.port(), token).postReport("{\"title\":\"好\"}").status())
          .isEqualTo(202);
    }
    assertThat(broker.published())
        .allSatisfy(
            record -> {
              assertThat(ReportRules.violation(record.value())).isEmpty();
              assertThat(record.key()).isEqualTo(record.value().getReportId());
              assertThat(record.key()).startsWith(Broker.SYSTEM + ":");
              assertThat(record.value().getSource().getSystem()).isEqualTo(Broker.SYSTEM);
            });
  }

  private static String complaints(Path log) throws IOException {
    try (var lines = Files.lines(log)) {
      return lines.filter(line -> !line.contains(" INFO ")).limit(40).collect(joining("\n"));
    }
  }

  private static void run(ServeProcess server, int requests, int seed, Map<Integer, Integer> all)
      throws Exception {
    var threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Map<Integer, Integer>>> parts = new ArrayList<>();
      for (int part = 0; part < THREADS; part++) {
        var random = new Random(seed * 1_000L + part);
        parts.add(() -> statuses(server.port(), requests / THREADS, random));
      }
      for (var answers : threads.invokeAll(parts)) {
        answers.get().forEach((status, count) -> all.merge(status, count, Integer::sum));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Map<Integer, Integer> statuses(int port, int requests, Random random)
      throws IOException {
    Map<Integer, Integer> statuses = new TreeMap<>();
    try (var connection = new RawConnection(port)) {
      for (int i = 0; i < requests; i++) {
        var request = MalformedRequests.next(random, token);
        statuses.merge(connection.send(request), 1, Integer::sum);
      }
    }
    return statuses;
  }

  /** Bytes of live objects, which the JDK's own tool counts after a full collection. */
  private static long heapInUse(ServeProcess server) throws Exception {
    var jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(server.process().pid()),
                "GC.class_histogram")
            .start();
    String[] lines =
        new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
    for (String line : lines) {
      if (line.startsWith("Total")) {
        return Long.parseLong(line.strip().split("\\s+", -1)[2]);
      }
    }
    throw new IllegalStateException("jcmd says nothing");
  }
}
