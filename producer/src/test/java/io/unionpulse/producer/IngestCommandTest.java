package io.unionpulse.producer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.ExitCode;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
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
        .isInstanceOf(ParameterException.class)
        .hasMessage("--bootstrap-servers is 'kafka': give HOST:PORT, several separated by commas");
  }

  @Test
  void aDryRunShowsTheReportsAndNeedsNoServer() throws Exception {
    String file =
        Files.writeString(folder.resolve("a.csv"), "title,reportId,region\n甲,a-1,\n乙,a-2,31\n")
            .toString();

    assertThat(ingest.run("--dry-run", "--region", "310000", "--system", "portal-x", file))
        .isEqualTo(ExitCode.FAILED);

    assertThat(ingest.outLines())
        .singleElement()
        .asString()
        .startsWith("{\"reportId\":\"a-1\",\"revision\":1795248000000,\"status\":\"PUBLISHED\",")
        .contains("\"system\":\"portal-x\"", "\"title\":\"甲\"", "\"region\":\"310000\"");
    assertThat(ingest.errLines())
        .containsExactly(
            file + " row 3: region must be six digits, not \"31\"",
            "dry run: 1 document, 1 report published, 1 rejected (1 invalid field)");
  }

  @Test
  void whatADryRunPrintsIsReadAsTheSameReports() throws Exception {
    String seeds = Path.of(System.getProperty("unionpulse.home"), "seeds").toString();
    ingest.run("--dry-run", seeds);
    var again = new CommandFixture(IngestCommand::new).stdin(ingest.out.toString(UTF_8));

    again.run("--dry-run", "-");

    assertThat(again.outLines()).hasSize(27).isEqualTo(ingest.outLines());
  }

  @Test
  void whatIsRejectedIsKeptWithItsTextAndCanBeMended() throws Exception {
    Path rejects = folder.resolve("rejects.ndjson");
    String line = "{\"title\":\"甲\",\"revision\":-1}";
    Path file = Files.writeString(folder.resolve("a.ndjson"), "{\"title\":\"乙\"}\n" + line + "\n");
    Path empty = Files.writeString(folder.resolve("b.txt"), "");

    ingest.run("--dry-run", "--rejects", rejects.toString(), file.toString(), empty.toString());

    var kept = Files.readAllLines(rejects).stream().map(IngestCommandTest::json).toList();
    assertThat(kept).hasSize(2);
    assertThat(kept.get(0).path("where").asText()).isEqualTo(file + ":2");
    assertThat(kept.get(0).path("reason").asText()).isEqualTo("INVALID_FIELD");
    assertThat(kept.get(0).path("field").asText()).isEqualTo("revision");
    assertThat(kept.get(0).path("text").asText()).isEqualTo(line);
    assertThat(kept.get(1).path("reason").asText()).isEqualTo("EMPTY");
    assertThat(kept.get(1).has("text")).isFalse();
  }

  @Test
  void aNameThatCannotBeAGroupsIsWrongUse() {
    assertThatThrownBy(() -> ingest.run("--resume", "a b", "-"))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("--resume");
  }

  private static JsonNode json(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  @Test
  void aTimeoutOutOfRangeIsWrongUse() {
    assertThatThrownBy(() -> ingest.run("--timeout", "-1", "-"))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("--timeout");
  }
}
