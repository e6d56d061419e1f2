package io.unionpulse.schemas;

import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.util.List;

/** Makes clients of schema registries. */
final class Registries {

  /** Schemas kept per subject: the contract's versions, with room. */
  private static final int CACHE_CAPACITY = 1_000;

  private Registries() {}

  static SchemaRegistryClient client(String url) {
    return new CachedSchemaRegistryClient(List.of(url), CACHE_CAPACITY);
  }
}
