package io.unionpulse.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.ExitCode;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.ParameterException;

class IngestCommandTest {

  private final CommandFixture ingest = new CommandFixture(IngestCommand::new);

  @TempDir private Path folder;

  @Test
  void withNothingToPublishNoServerIsNeeded() throws Exception {
    String gone = folder.resolve("gone.txt").toString();

    assertThat(ingest.run(gone)).isEqualTo(ExitCode.FAILED);

    assertThat(ingest.errLines()).containsExactly(gone + ": does not exist: check the path");
    assertThat(ingest.outLines())
        .containsExactly("0 documents, 0 reports published, 1 rejected (1 not found)");
  }

  @Test
  void aKafkaThatIsAwayIsGivenUpOnWithTheSummary() throws Exception {
    try (var nobodyAnswers = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "127.0.0.1:" + nobodyAnswers.getLocalPort();

      assertThatThrownBy(
              () ->
                  ingest
                      .stdin("{\"title\":\"一\"}")
                      .run("--bootstrap-servers", address, "--timeout", "0", "-"))
          .isInstanceOf(CommandException.class)
          .hasMessageStartingWith("Kafka at " + address + " did not answer for 0 s: check that");
    }
    assertThat(ingest.outLines()).containsExactly("0 documents, 0 reports published, 0 rejected");
  }

  @Test
  void anAddressThatCannotBeOneIsToldAtOnce() {
    assertThatThrownBy(
            () -> ingest.stdin("{\"title\":\"一\"}").run("--bootstrap-servers", "kafka", "-"))
        .isInstanceOf(CommandException.class)
        .hasMessageStartingWith("Kafka at kafka cannot be reached: ");
  }

  @Test
  void aTimeoutOutOfRangeIsWrongUse() {
    assertThatThrownBy(() -> ingest.run("--timeout", "-1", "-"))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("--timeout");
  }
}
