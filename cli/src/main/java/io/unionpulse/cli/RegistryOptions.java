package io.unionpulse.cli;

import picocli.CommandLine.Option;

/** Where the schema registry is. */
public final class RegistryOptions implements Checked {

  @Option(
      names = "--schema-registry-url",
      paramLabel = "URL",
      defaultValue = "http://localhost:8081",
      description = "Address of the schema registry (default: ${DEFAULT-VALUE}).")
  private String schemaRegistryUrl;

  /** Base address of the schema registry's Confluent API. */
  public String schemaRegistryUrl() {
    return schemaRegistryUrl;
  }

  @Override
  public void check(Requirements requirements) {
    ServerAddresses.check(requirements, "--schema-registry-url", schemaRegistryUrl);
  }
}
