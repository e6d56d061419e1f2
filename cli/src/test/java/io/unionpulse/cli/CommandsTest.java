package io.unionpulse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  /** A part that operators run. */
  @Command(name = "unionpulse part")
  static final class Part implements Callable<Integer>, Checked {
    @Mixin CommonOptions common;
    @Mixin KafkaOptions kafka;
    @Mixin RegistryOptions registry;
    @Mixin HttpOptions http;
    @Mixin LogOptions log;

    @Option(names = "--tokens", required = true)
    Path tokens;

    @Option(names = "--requests", defaultValue = "3")
    int requests;

    @Option(names = "--plain-http")
    boolean plain;

    @Parameters(paramLabel = "DIR")
    Path folder;

    @Override
    public void check(Requirements requirements) {
      requirements.within("--requests", requests, 1, 16);
    }

    @Override
    public Integer call() {
      return ExitCode.GOOD;
    }
  }

  private int runPart(Map<String, String> environment, String... args) {
    return Commands.commandLine(new Part(), environment).setErr(new PrintWriter(err)).execute(args);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    var environment =
        Map.of(
            "UNIONPULSE_BOOTSTRAP_SERVERS", "kafka",
            "UNIONPULSE_SCHEMA_REGISTRY_URL", "http://me:secret@registry a",
            "UNIONPULSE_HTTP_PORT", "abc",
            "UNIONPULSE_LOG_FORMAT", "xml",
            "UNIONPULSE_PLAIN_HTTP", "yes",
            "UNIONPULSE_REQUESTS", "99",
            "UNIONPULSE_BOOTSTRAP_SERVER", "kafka:9092",
            "UNIONPULSE_CLIENT_CONFIG", "/not/there",
            "PATH", "/bin");

    assertThat(runPart(environment, "--requests=17")).isEqualTo(ExitCode.WRONG_USE);

    assertThat(err.toString().lines())
        .containsExactlyInAnyOrder(
            "unionpulse part: 10 settings are wrong (see 'unionpulse part --help')",
            "  --requests is '17': give 1 to 16",
            "  --tokens is missing: give it, or set UNIONPULSE_TOKENS",
            "  DIR is missing: give it, or set UNIONPULSE_DIR",
            "  UNIONPULSE_BOOTSTRAP_SERVER is no variable of UnionPulse: do you mean"
                + " UNIONPULSE_BOOTSTRAP_SERVERS?",
            "  UNIONPULSE_BOOTSTRAP_SERVERS is 'kafka': give HOST:PORT, several separated by"
                + " commas",
            "  UNIONPULSE_CLIENT_CONFIG is '/not/there': give a file of properties that can be"
                + " read: cannot read --client-config /not/there: NoSuchFileException",
            "  UNIONPULSE_HTTP_PORT is 'abc': give a whole number",
            "  UNIONPULSE_LOG_FORMAT is 'xml': give TEXT or JSON",
            "  UNIONPULSE_PLAIN_HTTP is 'yes': give true or false",
            "  UNIONPULSE_SCHEMA_REGISTRY_URL is 'http://***@registry a': give http://HOST:PORT,"
                + " several separated by commas");
  }

  @Test
  void aPartRunsOnItsEnvironmentAlone() {
    var environment =
        Map.of(
            "UNIONPULSE_TOKENS", "tokens.txt",
            "UNIONPULSE_DIR", "/inbox",
            "UNIONPULSE_HTTP_PORT", "0",
            "UNIONPULSE_HOME", "/opt/unionpulse",
            "UNIONPULSE_PLAIN_HTTP", "true");

    assertThat(runPart(environment)).as(err.toString()).isEqualTo(ExitCode.GOOD);
  }

  @Test
  void helpIsGivenWhateverIsWrong() {
    assertThat(runPart(Map.of("UNIONPULSE_HTTP_PORT", "abc"), "--help")).isEqualTo(ExitCode.GOOD);
  }

  @Test
  void aShortCommandLeavesVariablesAloneThatItDoesNotKnow() {
    assertThat(run(Map.of("UNIONPULSE_OF_TOMORROW", "x"))).isEqualTo(ExitCode.GOOD);
  }
}
