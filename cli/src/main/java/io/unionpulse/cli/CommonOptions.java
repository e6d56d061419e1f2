package io.unionpulse.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of every command. */
@Command(mixinStandardHelpOptions = true, versionProvider = ProductVersion.class)
public final class CommonOptions {

  @Option(names = "--debug", description = "Show the stack trace of an error.")
  private boolean debug;

  /** Whether stack traces were asked for. */
  public boolean debug() {
    return debug;
  }
}
