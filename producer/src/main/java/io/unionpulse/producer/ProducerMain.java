package io.unionpulse.producer;

import io.unionpulse.cli.Commands;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.HealthCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The producer's command line. */
@Command(
    name = "unionpulse",
    description = "Reads reports of trade-union activities.",
    subcommands = {
      ExtractCommand.class,
      GenerateCommand.class,
      HealthCommand.class,
      IngestCommand.class,
      ServeCommand.class,
      TokenCommand.class,
      WatchCommand.class
    })
public final class ProducerMain implements Runnable {

  @Mixin CommonOptions common;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Missing command: extract, generate, health, ingest, serve, token or watch");
  }

  /** Runs the command that the arguments name, and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(Commands.run(new ProducerMain(), args));
  }
}
