package io.unionpulse.sink;

import io.unionpulse.local.LocalServers;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/**
 * A command of this module in tests.
 *
 * @param exitCode its exit code
 * @param output what it printed
 */
record CommandRun(int exitCode, String output) {

  static CommandRun of(LocalServers servers, String command, String... options) {
    var output = new StringWriter();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                command,
                "--bootstrap-servers",
                servers.bootstrapServers(),
                "--schema-registry-url",
                servers.schemaRegistryUrl(),
                "--elasticsearch-url",
                servers.elasticsearchUrl()));
    arguments.addAll(List.of(options));
    int exitCode =
        new CommandLine(new SinkMain())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(output))
            .setErr(new PrintWriter(output))
            .execute(arguments.toArray(String[]::new));
    return new CommandRun(exitCode, output.toString());
  }

  static CommandRun reconcile(LocalServers servers, String... options) {
    return of(servers, "reconcile", options);
  }
}
