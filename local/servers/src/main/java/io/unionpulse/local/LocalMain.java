package io.unionpulse.local;

import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.Commands;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ExitCode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the three servers until it is told to stop. */
@Command(
    name = "unionpulse-local",
    description = {
      "Runs Kafka, a schema registry and Elasticsearch on this machine until Ctrl-C or SIGTERM.",
      "Once all are up, DIR/addresses.env holds their addresses for every other command."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar local/servers/target/unionpulse-local.jar --data data",
      "  set -a; . data/addresses.env; set +a; ./unionpulse setup"
    })
public final class LocalMain implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin CommonOptions common;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Folder of the servers' data (default: ${DEFAULT-VALUE}).")
  private Path data;

  @Option(
      names = "--kafka-port",
      paramLabel = "PORT",
      defaultValue = "0",
      description = "Kafka's port on loopback; 0 is any free one (default: ${DEFAULT-VALUE}).")
  private int kafkaPort;

  @Option(
      names = "--schema-registry-port",
      paramLabel = "PORT",
      defaultValue = "0",
      description = "The registry's port on loopback (default: ${DEFAULT-VALUE}).")
  private int registryPort;

  @Option(
      names = "--elasticsearch-port",
      paramLabel = "PORT",
      defaultValue = "0",
      description = "Elasticsearch's port on loopback (default: ${DEFAULT-VALUE}).")
  private int elasticsearchPort;

  /** Runs the servers; exits with the command's code. */
  public static void main(String[] args) {
    System.exit(Commands.run(new LocalMain(), args));
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      return run(out);
    } catch (LocalServerException e) {
      throw new CommandException(e.getMessage(), e);
    }
  }

  private int run(PrintWriter out) {
    LocalSettings settings =
        LocalSettings.defaults().withPorts(kafkaPort, registryPort, elasticsearchPort);
    LocalServers servers = LocalServers.start(data, settings, line -> say(out, line));
    // Only now: until here an end of this JVM is all that the children need to stop.
    try (Termination termination = Termination.install();
        servers;
        AddressesFile addresses = AddressesFile.write(data, servers.addresses())) {
      say(out, "All are up; their addresses are in " + addresses.path());
      CompletableFuture<LocalServer> ended = servers.onFirstExit();
      CompletableFuture.anyOf(ended, termination.requested()).join();
      if (!termination.requested().isDone()) {
        LocalServer server = ended.join();
        throw new LocalServerException(
            "%s has ended: see %s, then start again.".formatted(server.name(), server.log()));
      }
      say(out, "Stopping");
      return ExitCode.GOOD;
    }
  }

  private static void say(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }
}
