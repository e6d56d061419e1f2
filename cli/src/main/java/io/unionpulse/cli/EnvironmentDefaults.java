package io.unionpulse.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Gives every option a default from the environment: {@code --bootstrap-servers} reads {@code
 * UNIONPULSE_BOOTSTRAP_SERVERS}, and so does a single argument: {@code DIR} reads {@code
 * UNIONPULSE_DIR}. The command line wins over the environment, the environment over the built-in
 * default. A value that cannot be converted is kept back, since picocli stops at the first one, and
 * {@link #failures} tells of all.
 */
final class EnvironmentDefaults implements IDefaultValueProvider {

  /** Where a value goes that is only tried. */
  private static final class Nowhere implements IGetter, ISetter {
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // picocli's signature
    public <T> T get() {
      return null;
    }

    @Override
    public <T> T set(T value) {
      return null;
    }
  }

  private final Map<String, String> environment;
  private final List<ParameterException> failures = new ArrayList<>();

  EnvironmentDefaults(Map<String, String> environment) {
    this.environment = environment;
  }

  Map<String, String> environment() {
    return environment;
  }

  /** Of the values that were asked for, those that cannot be converted. */
  List<ParameterException> failures() {
    return List.copyOf(failures);
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    return Variables.of(argument)
        .map(environment::get)
        .filter(value -> !value.isBlank())
        .map(String::strip)
        .filter(value -> isConvertible(argument, value))
        .orElse(null);
  }

  private boolean isConvertible(ArgSpec argument, String value) {
    if (argument instanceof OptionSpec option) {
      var alone =
          OptionSpec.builder(option)
              .required(false)
              .defaultValue(null)
              .getter(new Nowhere())
              .setter(new Nowhere())
              .build();
      try {
        new CommandLine(CommandSpec.create().addOption(alone))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .parseArgs(option.longestName() + "=" + value);
      } catch (ParameterException e) {
        failures.add(e);
        return false;
      }
    }
    return true;
  }
}
