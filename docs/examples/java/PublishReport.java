import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Publishes one report to union.reports: Avro straight to Kafka, without any class of UnionPulse.
 *
 * <pre>
 *   javac -cp 'producer/target/lib/*' -d target docs/examples/java/PublishReport.java
 *   java -cp 'target:producer/target/lib/*' PublishReport localhost:9092 http://localhost:8081
 * </pre>
 */
public final class PublishReport {

  private static final String TOPIC = "union.reports";

  private PublishReport() {}

  /** Arguments: bootstrap servers, address of the schema registry. */
  public static void main(String[] args) throws Exception {
    String bootstrapServers = args.length > 0 ? args[0] : "localhost:9092";
    String registryUrl = args.length > 1 ? args[1] : "http://localhost:8081";

    // The schema is asked for, never registered: ./unionpulse setup does that.
    Schema schema;
    try (var registry = new CachedSchemaRegistryClient(registryUrl, 10)) {
      schema =
          new Schema.Parser()
              .parse(registry.getLatestSchemaMetadata(TOPIC + "-value").getSchema());
    }
    GenericRecord report = report(schema);

    var settings = new Properties();
    settings.put("bootstrap.servers", bootstrapServers);
    settings.put("acks", "all");
    settings.put("enable.idempotence", "true");
    var serializer = new KafkaAvroSerializer();
    serializer.configure(
        Map.of("schema.registry.url", registryUrl, "auto.register.schemas", false), false);
    try (var producer = new KafkaProducer<>(settings, new StringSerializer(), serializer)) {
      // The key is the report id. Stored by all in-sync replicas when get() returns.
      var stored =
          producer
              .send(new ProducerRecord<>(TOPIC, report.get("reportId").toString(), report))
              .get();
      System.out.println(report.get("reportId") + " is in " + TOPIC + "-" + stored.partition());
    }
  }

  private static GenericRecord report(Schema schema) {
    Schema source = schema.getField("source").schema();
    return new GenericRecordBuilder(schema)
        .set("reportId", "portal-example:2024-1015")
        .set("revision", 1L)
        .set(
            "source",
            new GenericRecordBuilder(source)
                .set("system", "portal-example")
                .set("document", "2024-1015")
                .build())
        .set("publishedOn", (int) LocalDate.of(2024, 10, 16).toEpochDay())
        .set("title", "平谷区总工会举办职工书法展")
        .set("body", "10月15日，平谷区总工会在文化中心举办职工书法展，共有88名职工参加。")
        .set("ingestedAt", System.currentTimeMillis())
        .set("status", new GenericData.EnumSymbol(schema.getField("status").schema(), "PUBLISHED"))
        .build();
  }
}
