package io.unionpulse.sink;

import io.unionpulse.local.LocalServers;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/**
 * {@code ./unionpulse reconcile} in tests.
 *
 * @param exitCode its exit code
 * @param output what it printed
 */
record Reconciliation(int exitCode, String output) {

  static Reconciliation run(LocalServers servers, String... options) {
    var output = new StringWriter();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "reconcile",
                "--bootstrap-servers",
                servers.bootstrapServers(),
                "--schema-registry-url",
                servers.schemaRegistryUrl(),
                "--elasticsearch-url",
                servers.elasticsearchUrl()));
    arguments.addAll(List.of(options));
    int exitCode =
        new CommandLine(new SinkMain())
            .setOut(new PrintWriter(output))
            .execute(arguments.toArray(String[]::new));
    return new Reconciliation(exitCode, output.toString());
  }
}
