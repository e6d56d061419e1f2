package io.unionpulse.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Finds everything that is wrong with the options and variables that a command was called with. */
final class SettingsCheck {

  private static final Pattern OPTION = Pattern.compile("^--[a-z][a-z-]*");

  private final ParseResult leaf;
  private final Map<String, String> environment;
  private final Set<String> faulty = new HashSet<>();
  private final Set<String> lines = new LinkedHashSet<>();

  private SettingsCheck(ParseResult leaf, Map<String, String> environment) {
    this.leaf = leaf;
    this.environment = environment;
  }

  /** One line for each thing that is wrong: its name, what was found, what is expected. */
  static List<String> wrong(ParseResult parsed, EnvironmentDefaults defaults) {
    ParseResult leaf = parsed;
    List<Exception> errors = new ArrayList<>(parsed.errors());
    while (leaf.hasSubcommand()) {
      leaf = leaf.subcommand();
      errors.addAll(leaf.errors());
    }
    var check = new SettingsCheck(leaf, defaults.environment());
    defaults.failures().stream()
        .filter(failure -> check.isNotGiven(name(failure.getArgSpec())))
        .forEach(check::parsing);
    errors.forEach(check::parsing);
    check.values();
    if (groups(leaf.commandSpec()).stream().anyMatch(LogOptions.class::isInstance)) {
      check.lines.addAll(Variables.unknown(defaults.environment()));
    }
    return List.copyOf(check.lines);
  }

  /** The command and the groups of options in it. */
  static List<Object> groups(CommandSpec command) {
    List<Object> groups = new ArrayList<>();
    groups.add(command.userObject());
    command.mixins().values().forEach(mixin -> groups.addAll(groups(mixin)));
    return groups;
  }

  private void parsing(Exception error) {
    if (error instanceof MissingParameterException missing) {
      missing.getMissing().forEach(this::missing);
    } else if (error instanceof ParameterException wrong && wrong.getArgSpec() != null) {
      add(name(wrong.getArgSpec()), " is '%s': %s".formatted(wrong.getValue(), expected(wrong)));
    } else {
      lines.add(error.getMessage());
    }
  }

  private void missing(ArgSpec argument) {
    String other = Variables.of(argument).map(variable -> ", or set " + variable).orElse("");
    if (!faulty.add(name(argument))) {
      return; // Its variable is wrong.
    }
    lines.add(name(argument) + " is missing: give it" + other);
  }

  private void values() {
    var requirements = new Requirements();
    for (Object group : groups(leaf.commandSpec())) {
      if (group instanceof Checked checked) {
        checked.check(requirements);
      }
    }
    for (String problem : requirements.problems()) {
      Matcher option = OPTION.matcher(problem);
      if (!option.find()) {
        lines.add(problem);
      } else if (!faulty.contains(option.group())) {
        add(option.group(), problem.substring(option.end()));
      }
    }
  }

  /** Adds a line under the name by which the value came. */
  private void add(String name, String rest) {
    faulty.add(name);
    lines.add(
        Optional.ofNullable(leaf.commandSpec().findOption(name))
                .flatMap(Variables::of)
                .filter(variable -> !environment.getOrDefault(variable, "").isBlank())
                .filter(variable -> isNotGiven(name))
                .orElse(name)
            + rest);
  }

  private boolean isNotGiven(String option) {
    return leaf.originalArgs().stream()
        .noneMatch(given -> given.equals(option) || given.startsWith(option + "="));
  }

  /** How it is called: an option by its name, an argument by its label. */
  static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String expected(ParameterException wrong) {
    ArgSpec argument = wrong.getArgSpec();
    Class<?> type = argument.type();
    if (argument.completionCandidates() != null) {
      return "give "
          + String.join(
              " or ",
              StreamSupport.stream(argument.completionCandidates().spliterator(), false).toList());
    }
    if (argument.converters().length == 0) {
      if (type == int.class || type == Integer.class || type == long.class) {
        return "give a whole number";
      }
      if (type == boolean.class) {
        return "give true or false";
      }
      if (type == LocalDate.class) {
        return "give a date, as 2024-10-14";
      }
    }
    return wrong.getMessage().replaceFirst("^Invalid value for [^:]*: ", "");
  }
}
