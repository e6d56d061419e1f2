package io.unionpulse.schemas;

import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes clients of schema registries. */
final class Registries {

  /** Schemas kept per subject: the contract's versions, with room. */
  private static final int CACHE_CAPACITY = 1_000;

  private static final String PREFIX = "schema.registry.";

  private Registries() {}

  /**
   * A client.
   *
   * @param urls base addresses, separated by commas
   * @param properties of the client, under its own names without a prefix
   */
  static SchemaRegistryClient client(String urls, Map<String, String> properties) {
    // Some are looked for with the prefix (those of TLS), some without it.
    Map<String, String> both = new HashMap<>(properties);
    properties.forEach((name, value) -> both.put(PREFIX + name, value));
    return new CachedSchemaRegistryClient(
        List.of(urls.strip().split("\\s*,\\s*")), CACHE_CAPACITY, both);
  }
}
