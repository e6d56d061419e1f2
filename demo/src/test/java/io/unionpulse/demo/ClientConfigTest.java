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
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that talks to Kafka tells its clients what the file says. */
class ClientConfigTest {

  @TempDir private Path folder;

  static Stream<Arguments> commands() {
    return Stream.of(
        Arguments.of(new ProducerMain(), List.of("ingest", "--timeout", "0", "seeds")),
        Arguments.of(new StreamsMain(), List.of()),
        Arguments.of(new StreamsMain(), List.of("status")),
        Arguments.of(new StreamsMain(), List.of("reset", "--dry-run")),
        Arguments.of(new SinkMain(), List.of("setup")),
        Arguments.of(new SinkMain(), List.of("sink")),
        Arguments.of(new SinkMain(), List.of("reconcile")),
        Arguments.of(new SinkMain(), List.of("reindex")),
        Arguments.of(new DeadLettersMain(), List.of("list")),
        Arguments.of(new DeadLettersMain(), List.of("show", "0:1")),
        Arguments.of(new DeadLettersMain(), List.of("replay", "--all")));
  }

  @ParameterizedTest
  @MethodSource("commands")
  @Timeout(60)
  void isTakenByEveryCommand(Object main, List<String> command) throws IOException {
    Path file = Files.writeString(folder.resolve("client.properties"), "security.protocol=HASTY");
    List<String> arguments = new ArrayList<>(command);
    arguments.addAll(List.of("--bootstrap-servers", "127.0.0.1:1"));
    arguments.addAll(List.of("--client-config", file.toString()));
    String said = errorsOf(() -> Commands.run(main, arguments.toArray(String[]::new)));
    assertThat(said).contains("security.protocol", "HASTY");
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
