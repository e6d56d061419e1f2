package io.unionpulse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** A part that says this. */
  private record Part(List<String> notReady, List<String> stuck) implements HealthSource {
    @Override
    public String metrics() {
      return "";
    }
  }

  private int health(Map<String, String> environment, String... arguments) {
    return Commands.commandLine(new HealthCommand(), environment)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private int askedInItsEnvironment(HealthSource part) {
    try (var server = HealthServer.start("localhost", 0, part)) {
      return health(
          Map.of(
              "UNIONPULSE_HTTP_PORT",
              Integer.toString(server.port()),
              "UNIONPULSE_HTTP_HOST",
              "0.0.0.0"));
    }
  }

  @Test
  void aPartThatIsReadyIsGood() {
    assertThat(askedInItsEnvironment(new Part(List.of(), List.of()))).isEqualTo(ExitCode.GOOD);
    assertThat(out.toString().strip()).isEqualTo("up");
  }

  @Test
  void aPartThatIsNotSaysWhy() {
    var part = new Part(List.of("Kafka is away", "the registry is away"), List.of());

    assertThat(askedInItsEnvironment(part)).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString().strip())
        .isEqualTo("health: not ready: Kafka is away; the registry is away");
  }

  @Test
  void anotherPathIsAskedByItsUrl() {
    var part = new Part(List.of("Kafka is away"), List.of());
    try (var server = HealthServer.start("localhost", 0, part)) {
      String url = "http://localhost:" + server.port() + "/health/live";

      assertThat(health(Map.of(), "--url", url)).isEqualTo(ExitCode.GOOD);
    }
  }

  @Test
  void aPartThatDoesNotRunDoesNotAnswer() throws IOException {
    int free;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }

    assertThat(health(Map.of(), "--http-port", Integer.toString(free))).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).contains("/health/ready does not answer: Connection refused");
  }

  @Test
  void aPartThatHangsIsNotWaitedForLongerThanTold() throws IOException {
    try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(silent.getLocalPort());

      assertThat(health(Map.of(), "--http-port", port, "--health-timeout", "1"))
          .isEqualTo(ExitCode.FAILED);
    }
    assertThat(err.toString()).contains("does not answer: Read timed out");
  }

  @Test
  void withoutAnAddressItIsWrongUse() {
    assertThat(health(Map.of())).isEqualTo(ExitCode.WRONG_USE);
    assertThat(err.toString()).contains("Missing option: --url or --http-port");
  }

  @Test
  void whatIsNoAddressIsWrongUse() {
    assertThat(health(Map.of(), "--url", "file:///etc/hosts")).isEqualTo(ExitCode.WRONG_USE);
    assertThat(health(Map.of(), "--url", "nonsense")).isEqualTo(ExitCode.WRONG_USE);
  }
}
