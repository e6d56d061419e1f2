package io.unionpulse.producer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.unionpulse.cli.Commands;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

/** Runs a command of the producer with captured streams. */
final class CommandFixture {

  static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final BiFunction<Streams, Clock, Callable<Integer>> command;
  private String stdin = "";

  CommandFixture(BiFunction<Streams, Clock, Callable<Integer>> command) {
    this.command = command;
  }

  CommandFixture stdin(String text) {
    stdin = text;
    return this;
  }

  /** The exit code; a failure that ends the command is thrown. */
  int run(String... args) throws Exception {
    var streams =
        new Streams(
            () -> new ByteArrayInputStream(stdin.getBytes(UTF_8)),
            out,
            new PrintStream(err, true, UTF_8));
    var callable = command.apply(streams, Clock.fixed(NOW, ZoneOffset.UTC));
    Commands.parse(callable, Map.of(), args);
    return callable.call();
  }

  List<String> outLines() {
    return out.toString(UTF_8).lines().toList();
  }

  List<String> errLines() {
    return err.toString(UTF_8).lines().toList();
  }
}
