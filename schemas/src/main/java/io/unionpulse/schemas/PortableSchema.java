package io.unionpulse.schemas;

import io.confluent.kafka.schemaregistry.avro.AvroSchemaUtils;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;

/** The schemas as the registry holds them: without Java's own properties, equal in any language. */
final class PortableSchema {

  private PortableSchema() {}

  /** The schema of the topic's values, made as Confluent's serializer makes it. */
  static Schema of(Topic<?> topic) {
    Object empty = SpecificData.get().newRecord(null, topic.valueSchema());
    return AvroSchemaUtils.getSchema(empty, false, false, true);
  }
}
