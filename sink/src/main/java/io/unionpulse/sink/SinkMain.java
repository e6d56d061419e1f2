package io.unionpulse.sink;

import io.unionpulse.cli.Commands;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.HealthCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command line of this module. */
@Command(
    name = "unionpulse",
    description = "Topics to Elasticsearch.",
    subcommands = {
      SetupCommand.class,
      SinkCommand.class,
      ReconcileCommand.class,
      ReindexCommand.class,
      HealthCommand.class
    })
public final class SinkMain {

  @SuppressWarnings("UnusedVariable") // picocli fills it and reads it
  @Mixin
  private CommonOptions common;

  /** Runs a subcommand and exits with its code. */
  public static void main(String[] args) {
    System.exit(Commands.run(new SinkMain(), args));
  }
}
