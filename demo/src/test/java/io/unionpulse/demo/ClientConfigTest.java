package io.unionpulse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.cli.Commands;
import io.unionpulse.deadletters.DeadLettersMain;
import io.unionpulse.producer.ProducerMain;
import io.unionpulse.sink.SinkMain;
import io.unionpulse.streams.StreamsMain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that talks to Kafka tells its clients what the file says. */
class ClientConfigTest {

  private static final String SEEDS =
      Path.of(System.getProperty("unionpulse.home"), "seeds").toString();

  @TempDir private Path folder;

  static Stream<Arguments> commands() {
    return Stream.of(
        command(ProducerMain::new, "ingest", "--timeout", "0", SEEDS),
        command(StreamsMain::new),
        command(StreamsMain::new, "status"),
        command(StreamsMain::new, "reset", "--dry-run"),
        command(SinkMain::new, "setup"),
        command(SinkMain::new, "sink"),
        command(SinkMain::new, "reconcile"),
        command(SinkMain::new, "reindex"),
        command(DeadLettersMain::new, "list"),
        command(DeadLettersMain::new, "show", "0-1"),
        command(DeadLettersMain::new, "replay", "--all"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  @Timeout(60)
  void isTakenByEveryCommand(Supplier<Object> main, List<String> command) throws IOException {
    Path file = Files.writeString(folder.resolve("client.properties"), "security.protocol=HASTY");
    List<String> arguments = new ArrayList<>(command);
    arguments.addAll(List.of("--bootstrap-servers", "127.0.0.1:1"));
    arguments.addAll(List.of("--client-config", file.toString()));
    String said = errorsOf(() -> Commands.run(main.get(), arguments.toArray(String[]::new)));
    assertThat(said).contains("security.protocol", "HASTY");
  }

  /** Made when it is run: a command may keep the stream of its errors from the beginning. */
  private static Arguments command(Supplier<Object> main, String... arguments) {
    return Arguments.of(main, List.of(arguments));
  }

  private static synchronized String errorsOf(Runnable command) {
    PrintStream before = System.err;
    var errors = new ByteArrayOutputStream();
    System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    try {
      command.run();
    } finally {
      System.setErr(before);
    }
    return errors.toString(StandardCharsets.UTF_8);
  }
}
