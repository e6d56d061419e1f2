package io.unionpulse.deadletters;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Runs the command against servers and keeps what it said. */
final class CommandFixture {

  private final List<String> servers;

  CommandFixture(String bootstrapServers, String schemaRegistryUrl) {
    this.servers =
        List.of(
            "--bootstrap-servers",
            bootstrapServers,
            "--schema-registry-url",
            schemaRegistryUrl,
            "--timeout",
            "30");
  }

  /** What a run gave. */
  record Run(int exitCode, String out, String err) {}

  /** Runs a subcommand; what it throws comes through. */
  Run run(String subcommand, String... arguments) {
    List<String> all = new ArrayList<>();
    all.add(subcommand);
    all.addAll(servers);
    all.addAll(List.of(arguments));
    var out = new StringWriter();
    var err = new StringWriter();
    var failures = new ArrayList<RuntimeException>();
    int exitCode =
        new CommandLine(new DeadLettersMain())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setExecutionExceptionHandler((failure, command, parsed) -> keep(failures, failure))
            .setParameterExceptionHandler((wrong, args) -> keep(failures, wrong))
            .execute(all.toArray(String[]::new));
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
    return new Run(exitCode, out.toString(), err.toString());
  }

  private static int keep(List<RuntimeException> failures, Exception failure) {
    failures.add(
        failure instanceof RuntimeException known ? known : new IllegalStateException(failure));
    return 1;
  }
}
