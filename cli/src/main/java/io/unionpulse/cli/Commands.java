package io.unionpulse.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs a command of the house: exit codes, one-line errors on stderr, options from environment. */
public final class Commands {

  private Commands() {}

  /**
   * Runs {@code command}, an object with picocli's annotations.
   *
   * @return the process's {@link ExitCode}
   */
  public static int run(Object command, String... args) {
    return commandLine(command, System.getenv())
        .setOut(utf8(System.out))
        .setErr(utf8(System.err))
        .execute(args);
  }

  /** Chinese text comes out whole whatever the locale. */
  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  static CommandLine commandLine(Object command, Map<String, String> environment) {
    return new CommandLine(command)
        .setDefaultValueProvider(new EnvironmentDefaults(environment))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(Commands::wrongUse)
        .setExecutionExceptionHandler(Commands::failed);
  }

  private static int wrongUse(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    err.println(name + ": " + oneLine(e.getMessage()) + " (see '" + name + " --help')");
    err.flush();
    return ExitCode.WRONG_USE;
  }

  private static int failed(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (debug(parsed)) {
      e.printStackTrace(err);
    }
    err.println(command.getCommandSpec().qualifiedName() + ": " + reason(e));
    err.flush();
    return ExitCode.FAILED;
  }

  private static boolean debug(ParseResult parsed) {
    for (ParseResult level = parsed; level != null; level = level.subcommand()) {
      if (level.matchedOptionValue("--debug", false)) {
        return true;
      }
    }
    return false;
  }

  /** What the user reads: our own message, else the kind and message of the failure. */
  private static String reason(Exception e) {
    if (e instanceof CommandException) {
      return oneLine(e.getMessage());
    }
    return oneLine(e.getClass().getSimpleName() + ": " + e.getMessage()) + " (--debug shows where)";
  }

  private static String oneLine(String message) {
    return String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
