package io.unionpulse.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.cli.CommandException;
import java.io.IOException;
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
}
