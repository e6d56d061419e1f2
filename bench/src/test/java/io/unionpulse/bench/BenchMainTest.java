package io.unionpulse.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class BenchMainTest {

  @Test
  void theHelpListsEveryBenchmark() {
    String help = new CommandLine(BenchMain.command()).getUsageMessage();

    assertThat(Benchmarks.ALL)
        .isNotEmpty()
        .allSatisfy(benchmark -> assertThat(help).contains("  " + benchmark.name() + " "));
  }

  @Test
  void anUnknownNameIsAnsweredWithTheKnownOnes() {
    assertThatThrownBy(() -> Benchmarks.named("speed"))
        .isInstanceOf(CommandException.class)
        .hasMessageContaining("'speed'")
        .hasMessageContaining("extraction");
  }

  @Test
  void aResultIsOneLineOfJson() throws IOException {
    var result = new BenchmarkResult(Map.of("aToB", 0.5), Map.of("seconds", Map.of("a", 1)));

    String json = result.toJson("speed");

    assertThat(json).doesNotContain("\n");
    assertThat(new ObjectMapper().readTree(json))
        .isEqualTo(
            new ObjectMapper()
                .readTree("{\"bench\":\"speed\",\"ratios\":{\"aToB\":0.5},\"seconds\":{\"a\":1}}"));
  }

  @Test
  void anOptionOfAnotherBenchmarkIsWrongUse() {
    assertThat(said("extraction", "--documents", "5")).contains("--documents", "dashboard");
    assertThat(said("dashboard", "--minutes", "5")).contains("--minutes", "chaos");
    assertThat(said("streams", "--seed", "5")).contains("--seed", "chaos");
  }

  @Test
  void aLengthOfNothingIsWrongUse() {
    assertThat(said("chaos", "--minutes", "0")).contains("--minutes", "1 or more");
  }

  /** What it says when it is used in a wrong way. */
  private static String said(String... arguments) {
    var err = new StringWriter();
    var command = new CommandLine(BenchMain.command()).setErr(new PrintWriter(err, true));

    assertThat(command.execute(arguments)).isEqualTo(ExitCode.WRONG_USE);
    return err.toString();
  }
}
