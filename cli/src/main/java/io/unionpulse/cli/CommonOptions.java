package io.unionpulse.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of every command. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    footerHeading = "%n",
    footer =
        "Every option can also be set in the environment: --bootstrap-servers is "
            + "UNIONPULSE_BOOTSTRAP_SERVERS. Exit code: 0 good, 1 failed, 2 wrong use.")
public final class CommonOptions {

  @Option(names = "--debug", description = "Show the stack trace of an error.")
  private boolean debug;

  /** Whether stack traces were asked for. */
  public boolean debug() {
    return debug;
  }
}
