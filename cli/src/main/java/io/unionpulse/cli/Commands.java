package io.unionpulse.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

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

  /**
   * Parses the arguments as {@link #run} does, without running the command.
   *
   * @throws ParameterException if anything is wrong, with all of it
   */
  public static void parse(Object command, Map<String, String> environment, String... args) {
    var defaults = new EnvironmentDefaults(environment);
    check(commandLine(command, defaults).parseArgs(args), defaults);
  }

  static CommandLine commandLine(Object command, Map<String, String> environment) {
    return commandLine(command, new EnvironmentDefaults(environment));
  }

  private static CommandLine commandLine(Object command, EnvironmentDefaults defaults) {
    CommandLine commandLine = new CommandLine(command);
    prepare(commandLine);
    return commandLine
        .setDefaultValueProvider(defaults)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(HELP_WIDTH)
        .setExecutionStrategy(parsed -> execute(parsed, defaults))
        .setParameterExceptionHandler(Commands::wrongUse)
        .setExecutionExceptionHandler(Commands::failed);
  }

  /** What holds for every command stands below its own examples. */
  private static void prepare(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    spec.parser().collectErrors(true);
    List<String> footer = new ArrayList<>(List.of(spec.usageMessage().footer()));
    footer.addAll(List.of("", ENVIRONMENT_HELP, EXIT_CODE_HELP));
    spec.usageMessage().footer(footer.toArray(String[]::new));
    command.getSubcommands().values().forEach(Commands::prepare);
  }

  private static int execute(ParseResult parsed, EnvironmentDefaults defaults) {
    if (!helpIsWanted(parsed)) {
      CommandSpec command = check(parsed, defaults);
      logOptions(command).ifPresent(log -> start(command, log));
    }
    return new RunLast().execute(parsed);
  }

  private static boolean helpIsWanted(ParseResult parsed) {
    return parsed.isUsageHelpRequested()
        || parsed.isVersionHelpRequested()
        || (parsed.hasSubcommand() && helpIsWanted(parsed.subcommand()));
  }

  /** The command that was called, if nothing is wrong. */
  private static CommandSpec check(ParseResult parsed, EnvironmentDefaults defaults) {
    List<String> wrong = SettingsCheck.wrong(parsed, defaults);
    CommandSpec command = last(parsed).commandSpec();
    if (!wrong.isEmpty()) {
      throw new WrongUse(command.commandLine(), wrong);
    }
    return command;
  }

  private static ParseResult last(ParseResult parsed) {
    return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
  }

  private static Optional<LogOptions> logOptions(CommandSpec command) {
    return SettingsCheck.groups(command).stream()
        .filter(LogOptions.class::isInstance)
        .map(LogOptions.class::cast)
        .findFirst();
  }

  /** Says what it runs with; options name files with secrets, never secrets. */
  private static void start(CommandSpec command, LogOptions log) {
    log.apply();
    // Not before: a command may still decide where its log goes, as the demo does.
    Logger logger = LoggerFactory.getLogger(Commands.class);
    logger.info(
        "{} {} starts: {}",
        command.qualifiedName(),
        ProductVersion.get(),
        command.args().stream()
            .filter(argument -> !isHelp(argument) && argument.getValue() != null)
            .map(
                argument ->
                    SettingsCheck.name(argument)
                        + "="
                        + Requirements.withoutUser(argument.getValue()))
            .collect(Collectors.joining(" ")));
  }

  private static boolean isHelp(ArgSpec argument) {
    return argument instanceof OptionSpec option && (option.usageHelp() || option.versionHelp());
  }

  private static int wrongUse(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String help = " (see '" + name + " --help')";
    List<String> problems =
        e instanceof WrongUse wrong ? wrong.problems() : List.of(e.getMessage());
    if (problems.size() == 1) {
      complain(command, name + ": " + oneLine(problems.get(0)) + help, null);
    } else {
      complain(command, name + ": " + problems.size() + " settings are wrong" + help, null);
      problems.forEach(problem -> complain(command, "  " + oneLine(problem), null));
    }
    return ExitCode.WRONG_USE;
  }

  private static int failed(Exception e, CommandLine command, ParseResult parsed) {
    String line = command.getCommandSpec().qualifiedName() + ": " + reason(e);
    complain(command, line, debug(parsed) ? e : null);
    return ExitCode.FAILED;
  }

  private static void complain(CommandLine command, String line, Exception trace) {
    PrintWriter err = command.getErr();
    Optional<LogOptions> log = logOptions(command.getCommandSpec());
    if (log.isPresent()) {
      log.get().fail(err, line, trace);
      return;
    }
    if (trace != null) {
      trace.printStackTrace(err);
    }
    err.println(line);
    err.flush();
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
