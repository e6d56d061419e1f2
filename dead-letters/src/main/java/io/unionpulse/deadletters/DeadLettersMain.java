package io.unionpulse.deadletters;

import io.unionpulse.cli.Commands;
import io.unionpulse.cli.CommonOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code dead-letters}. */
@Command(
    name = "unionpulse dead-letters",
    description = {
      "What could not be processed lies whole in union.dead-letters, with a stable reason.",
      "List it, look at one letter, and replay letters once the cause is mended."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse dead-letters list --since 24h",
      "  ./unionpulse dead-letters show 3-17",
      "  ./unionpulse dead-letters replay --reason EXTRACTION_FAILED --dry-run"
    },
    subcommands = {ListCommand.class, ShowCommand.class, ReplayCommand.class})
public final class DeadLettersMain {

  @SuppressWarnings("UnusedVariable") // picocli fills it and reads it
  @Mixin
  private CommonOptions common;

  /** Runs a subcommand and exits with its code. */
  public static void main(String[] args) {
    System.exit(Commands.run(new DeadLettersMain(), args));
  }
}
