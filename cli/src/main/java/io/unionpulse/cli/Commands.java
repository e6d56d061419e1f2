package io.unionpulse.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs a command of the house: exit codes, one-line errors on stderr, options from environment. */
public final class Commands {

  private static final int HELP_WIDTH = 100;
  private static final String ENVIRONMENT_HELP =
      "Every option can also be set in the environment: --some-option is UNIONPULSE_SOME_OPTION.";
  private static final String EXIT_CODE_HELP = "Exit code: 0 good, 1 failed, 2 wrong use.";

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
    CommandLine commandLine = new CommandLine(command);
    explainCommonly(commandLine);
    return commandLine
        .setDefaultValueProvider(new EnvironmentDefaults(environment))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(HELP_WIDTH)
        .setParameterExceptionHandler(Commands::wrongUse)
        .setExecutionExceptionHandler(Commands::failed);
  }

  /** What holds for every command stands below its own examples. */
  private static void explainCommonly(CommandLine command) {
    List<String> footer =
        new ArrayList<>(List.of(command.getCommandSpec().usageMessage().footer()));
    footer.addAll(List.of("", ENVIRONMENT_HELP, EXIT_CODE_HELP));
    command.getCommandSpec().usageMessage().footer(footer.toArray(String[]::new));
    command.getSubcommands().values().forEach(Commands::explainCommonly);
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
