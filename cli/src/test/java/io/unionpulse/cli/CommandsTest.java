package io.unionpulse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

class CommandsTest {

  @Command(name = "unionpulse probe")
  static final class Probe implements Callable<Integer> {
    @Mixin CommonOptions common;
    @Mixin KafkaOptions kafka;

    @Option(names = "--fail")
    String failure;

    @Override
    public Integer call() {
      if (failure != null) {
        throw new CommandException(failure);
      }
      return ExitCode.GOOD;
    }
  }

  private final Probe probe = new Probe();
  private final StringWriter err = new StringWriter();

  private int run(Map<String, String> environment, String... args) {
    return Commands.commandLine(probe, environment).setErr(new PrintWriter(err)).execute(args);
  }

  @Test
  void anOptionComesFromTheEnvironmentUnlessTheCommandLineHasIt() {
    var environment = Map.of("UNIONPULSE_BOOTSTRAP_SERVERS", "kafka:9092");

    assertThat(run(environment)).isEqualTo(ExitCode.GOOD);
    assertThat(probe.kafka.bootstrapServers()).isEqualTo("kafka:9092");

    assertThat(run(environment, "--bootstrap-servers", "other:1")).isEqualTo(ExitCode.GOOD);
    assertThat(probe.kafka.bootstrapServers()).isEqualTo("other:1");
  }

  @Test
  void theBuiltInDefaultHoldsWithoutEither() {
    run(Map.of());

    assertThat(probe.kafka.bootstrapServers()).isEqualTo("localhost:9092");
  }

  @Test
  void aWrongOptionIsOneLineAndExitCode2() {
    assertThat(run(Map.of(), "--nonsense")).isEqualTo(ExitCode.WRONG_USE);

    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("unionpulse probe: Unknown option: '--nonsense'")
        .endsWith("(see 'unionpulse probe --help')");
  }

  @Test
  void aFailureIsOneLineAndExitCode1() {
    assertThat(run(Map.of(), "--fail", "no broker\n  at all")).isEqualTo(ExitCode.FAILED);

    assertThat(err.toString().lines()).containsExactly("unionpulse probe: no broker at all");
  }

  @Test
  void debugShowsTheStackTrace() {
    run(Map.of(), "--debug", "--fail", "no broker");

    assertThat(err.toString()).contains("CommandException: no broker").contains("\tat ");
  }
}
