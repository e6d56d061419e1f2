package io.unionpulse.cli;

import java.util.Map;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;

/**
 * Gives every option a default from the environment: {@code --bootstrap-servers} reads {@code
 * UNIONPULSE_BOOTSTRAP_SERVERS}, and so does a single argument: {@code DIR} reads {@code
 * UNIONPULSE_DIR}. The command line wins over the environment, the environment over the built-in
 * default.
 */
final class EnvironmentDefaults implements IDefaultValueProvider {

  private final Map<String, String> environment;

  EnvironmentDefaults(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    return Variables.of(argument)
        .map(environment::get)
        .filter(value -> !value.isBlank())
        .map(String::strip)
        .orElse(null);
  }
}
