package io.unionpulse.schemas;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.AbstractKafkaSchemaSerDeConfig;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroDeserializerConfig;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.confluent.kafka.serializers.KafkaAvroSerializerConfig;
import java.io.IOException;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Serializers and deserializers of the contract: Avro in Confluent's wire format, by Confluent's
 * own classes.
 *
 * <p>Writers never register schemas: {@code setup} does, and an application whose schema is not in
 * the registry stops with a clear error instead of changing the contract. Schemas are registered
 * without Java's own properties, so that every language writes the same ones.
 */
public final class ContractSerdes {

  static {
    DecodeLimits.set();
  }

  private final SchemaRegistryClient registry;
  private final String registryUrl;

  private ContractSerdes(SchemaRegistryClient registry, String registryUrl) {
    this.registry = registry;
    this.registryUrl = registryUrl;
  }

  /** Serdes over a registry. All of them share one client and so one cache of schemas. */
  public static ContractSerdes of(String registryUrl) {
    return of(registryUrl, Map.of());
  }

  /**
   * Serdes over a registry. All of them share one client and so one cache of schemas.
   *
   * @param registryUrls base addresses, separated by commas
   * @param properties of the registry's client, under its own names: credentials, TLS
   */
  public static ContractSerdes of(String registryUrls, Map<String, String> properties) {
    return new ContractSerdes(Registries.client(registryUrls, properties), registryUrls);
  }

  /** Serdes over a client that the caller made, for instance one for tests. */
  public static ContractSerdes of(SchemaRegistryClient registry) {
    return new ContractSerdes(registry, "client://given");
  }

  /** The values of {@code topic}, both ways. */
  public <V extends SpecificRecord> Serde<V> serde(Topic<V> topic) {
    return Serdes.serdeFrom(serializer(topic), deserializer(topic));
  }

  /** Writes the values of {@code topic}. */
  @SuppressWarnings("unchecked") // Confluent's class writes any record; the topic says which.
  public <V extends SpecificRecord> Serializer<V> serializer(Topic<V> topic) {
    var serializer = new KafkaAvroSerializer(registry);
    serializer.configure(
        Map.of(
            AbstractKafkaSchemaSerDeConfig.SCHEMA_REGISTRY_URL_CONFIG,
            registryUrl,
            AbstractKafkaSchemaSerDeConfig.AUTO_REGISTER_SCHEMAS,
            false,
            KafkaAvroSerializerConfig.AVRO_REMOVE_JAVA_PROPS_CONFIG,
            true),
        false);
    return (Serializer<V>) (Serializer<?>) serializer;
  }

  /**
   * Reads the values of {@code topic} as its generated class, whatever name the writer's schema
   * bears.
   *
   * @throws org.apache.kafka.common.errors.SerializationException from {@code deserialize}: see
   *     {@link DecodeFailure} for telling a bad record from a registry that is away
   */
  @SuppressWarnings("unchecked") // specific.avro.value.type makes Confluent's class return V.
  public <V extends SpecificRecord> Deserializer<V> deserializer(Topic<V> topic) {
    var deserializer = new KafkaAvroDeserializer(registry);
    deserializer.configure(
        Map.of(
            AbstractKafkaSchemaSerDeConfig.SCHEMA_REGISTRY_URL_CONFIG,
            registryUrl,
            KafkaAvroDeserializerConfig.SPECIFIC_AVRO_READER_CONFIG,
            true,
            KafkaAvroDeserializerConfig.SPECIFIC_AVRO_VALUE_TYPE_CONFIG,
            topic.valueType().getName()),
        false);
    return new StrictDeserializer<>((Deserializer<V>) (Deserializer<?>) deserializer);
  }

  /**
   * The schema that a value of {@code topic} was written with. Known without asking the registry
   * once a deserializer has read a value with this id.
   *
   * @param id schema id of the wire format
   * @throws IOException if the registry does not answer
   * @throws RestClientException if it does not know the schema, or fails
   */
  public Schema writerSchema(Topic<?> topic, int id) throws IOException, RestClientException {
    return (Schema) registry.getSchemaBySubjectAndId(topic.subject(), id).rawSchema();
  }

  /** Whether values of both schemas are the same bytes and bear the same names. */
  public static boolean sameOnTheWire(Schema one, Schema other) {
    return SchemaNormalization.toParsingForm(one).equals(SchemaNormalization.toParsingForm(other));
  }
}
