package io.unionpulse.producer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own, with pipes for streams, as a shell starts it. */
class ProducerMainTest {

  @TempDir private Path folder;

  private ProcessBuilder process(String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ProducerMain.class.getName()));
    command.addAll(List.of(args));
    var builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  private static int exitCode(Process process) throws InterruptedException {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  @Test
  void aPipeIsReadAndUtf8IsWrittenWhateverTheLocale() throws Exception {
    Process process = process("extract", "-").start();
    try (var stdin = process.outputWriter(UTF_8)) {
      stdin.write("{\"title\":\"怀柔区总工会\"}\n{\"titel\":\"总工会\"}\n");
    }

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8).lines())
        .singleElement()
        .asString()
        .contains("怀柔区总工会");
    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8).lines())
        .singleElement()
        .asString()
        .startsWith("stdin:2: has an unknown field titel");
    assertThat(exitCode(process)).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void aReaderThatHasSeenEnoughEndsItQuietly() throws Exception {
    Path many = folder.resolve("many.ndjson");
    Files.writeString(many, "{\"title\":\"怀柔区总工会\"}\n".repeat(5_000));
    Process process = process("extract", many.toString()).start();

    process.inputReader(UTF_8).readLine();
    process.getInputStream().close();

    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).isEmpty();
    assertThat(exitCode(process)).isEqualTo(ExitCode.GOOD);
  }

  @Test
  void withoutACommandItIsWrongUse() throws IOException, InterruptedException {
    Process process = process().start();

    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8).lines())
        .containsExactly(
            "unionpulse: Missing command: extract, generate, health, ingest, serve, token or watch"
                + " (see 'unionpulse --help')");
    assertThat(exitCode(process)).isEqualTo(ExitCode.WRONG_USE);
  }
}
