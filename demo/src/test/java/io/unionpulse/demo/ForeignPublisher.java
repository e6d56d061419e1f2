package io.unionpulse.demo;

import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.avro.Granularity;
import io.unionpulse.schemas.Topics;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;

/** A publisher that knows nothing of this house but its topic and what the registry says. */
final class ForeignPublisher {

  private final House house;
  private final Schema schema;

  ForeignPublisher(House house) throws Exception {
    this.house = house;
    try (var registry = registry()) {
      this.schema =
          new Schema.Parser()
              .parse(registry.getLatestSchemaMetadata(Topics.REPORTS.subject()).getSchema());
    }
  }

  private CachedSchemaRegistryClient registry() {
    return new CachedSchemaRegistryClient(house.servers().schemaRegistryUrl(), 10);
  }

  /** The schema of reports with another field before its own. */
  Schema schemaWith(String field) {
    return new Schema.Parser()
        .parse(schema.toString().replaceFirst("\"fields\":\\[", "\"fields\":[" + field));
  }

  GenericRecord report(String id, long revision) {
    return report(schema, id, revision);
  }

  GenericRecord report(Schema of, String id, long revision) {
    Schema source = of.getField("source").schema();
    return new GenericRecordBuilder(of)
        .set("reportId", id)
        .set("revision", revision)
        .set(
            "source",
            new GenericRecordBuilder(source).set("system", "foreign").set("document", id).build())
        .set("title", "怀柔区总工会举办职工书法展 " + id)
        .set("ingestedAt", 0L)
        .build();
  }

  /** A value of another topic. */
  static GenericRecord count() {
    return DistrictCount.newBuilder()
        .setDistrict("110116")
        .setDistrictName("怀柔区")
        .setGranularity(Granularity.ALL)
        .setPeriod("ALL")
        .setActivities(1)
        .setReports(1)
        .setHeadcount(0)
        .setActivitiesWithHeadcount(0)
        .setAmountCny(new BigDecimal("0.00"))
        .setByType(Map.of())
        .setVersion(1)
        .build();
  }

  /** Sends a value under the schema that the registry holds for the topic of its type. */
  void send(String key, GenericRecord value) throws Exception {
    boolean isReport = value.getSchema().getName().equals(schema.getName());
    String topic = isReport ? Topics.REPORTS.name() : Topics.DISTRICT_COUNTS.name();
    try (var serializer = new KafkaAvroSerializer(registry())) {
      serializer.configure(
          Map.of(
              "schema.registry.url",
              house.servers().schemaRegistryUrl(),
              "auto.register.schemas",
              false,
              "avro.remove.java.properties",
              true),
          false);
      house.send(key, serializer.serialize(topic, value)).get();
    }
  }
}
