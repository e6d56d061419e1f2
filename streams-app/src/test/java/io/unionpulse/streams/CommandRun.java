package io.unionpulse.streams;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Runs a subcommand of streams in this JVM. */
final class CommandRun {

  private final String bootstrapServers;

  CommandRun(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /** What it printed; a failure that ends the command is thrown. */
  String run(String subcommand, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of(subcommand, "--bootstrap-servers", bootstrapServers));
    arguments.addAll(List.of(options));
    var out = new StringWriter();
    var failures = new ArrayList<RuntimeException>();
    new CommandLine(new StreamsMain())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(new StringWriter()))
        .setExecutionExceptionHandler((failure, command, parsed) -> keep(failures, failure))
        .setParameterExceptionHandler((wrong, args) -> keep(failures, wrong))
        .execute(arguments.toArray(String[]::new));
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
    return out.toString();
  }

  private static int keep(List<RuntimeException> failures, Exception failure) {
    failures.add(
        failure instanceof RuntimeException known ? known : new IllegalStateException(failure));
    return 1;
  }
}
