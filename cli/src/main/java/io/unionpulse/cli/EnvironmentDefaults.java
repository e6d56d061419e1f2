package io.unionpulse.cli;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Gives every option a default from the environment: {@code --bootstrap-servers} reads {@code
 * UNIONPULSE_BOOTSTRAP_SERVERS}. The command line wins over the environment, the environment over
 * the built-in default.
 */
final class EnvironmentDefaults implements IDefaultValueProvider {

  private static final String PREFIX = "UNIONPULSE_";

  private final Map<String, String> environment;

  EnvironmentDefaults(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    if (argument instanceof OptionSpec option && !option.usageHelp() && !option.versionHelp()) {
      String value = environment.get(variable(option));
      return value == null || value.isBlank() ? null : value.strip();
    }
    return null;
  }

  /** The environment variable of an option. */
  static String variable(OptionSpec option) {
    String name = option.longestName().replaceFirst("^-+", "");
    return PREFIX + name.replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
