package io.unionpulse.sink.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.unionpulse.schemas.AvroJson;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.ContractSetup;
import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.index.ContractIndices;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever it writes is what Avro's own reader and {@link AvroJson} make of the same bytes. */
class AvroToJsonTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int HEADER = 5;
  private static final int RECORDS = 2_000;

  private final MockSchemaRegistryClient registry = new MockSchemaRegistryClient();

  static Stream<ContractIndex<?>> indices() {
    return ContractIndices.all().stream();
  }

  @ParameterizedTest
  @MethodSource("indices")
  void writesWhatTheLongWayWrites(ContractIndex<?> index) throws Exception {
    Oracle oracle = new Oracle(index);
    var random = new RandomAvro(1);
    for (int i = 0; i < RECORDS; i++) {
      byte[] avro = random.bytes(index.topic().valueSchema());

      assertThat(oracle.straight(avro)).isPresent().isEqualTo(oracle.decoded(avro));
    }
  }

  @ParameterizedTest
  @MethodSource("indices")
  void leavesToTheLongWayWhatIsDamaged(ContractIndex<?> index) throws Exception {
    Oracle oracle = new Oracle(index);
    var random = new RandomAvro(2);
    int taken = 0;
    for (int i = 0; i < RECORDS; i++) {
      byte[] avro = random.damaged(random.bytes(index.topic().valueSchema()));
      Optional<Document> straight = oracle.straight(avro);
      if (straight.isPresent()) {
        taken++;
        assertThat(straight).isEqualTo(oracle.decoded(avro));
      }
    }
    assertThat(taken).isBetween(1, RECORDS - 1);
  }

  @Test
  void stopsAtTheLimit() {
    Schema schema = ContractIndices.ACTIVITIES.topic().valueSchema();
    byte[] avro = new RandomAvro(3).bytes(schema);
    var out = new JsonBuffer(16);
    out.allow(100);

    assertThatThrownBy(() -> AvroToJson.of(schema, "version").write(avro, 0, out))
        .isInstanceOf(JsonTooLargeException.class);
    assertThat(out.size()).isLessThanOrEqualTo(100);
  }

  @Test
  void refusesASchemaThatHasNoJson() {
    Schema schema =
        SchemaBuilder.record("R").fields().requiredLong("version").requiredFloat("f").endRecord();

    assertThatThrownBy(() -> AvroToJson.of(schema, "version"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private record Document(JsonNode json, List<String> fields, long version) {}

  private final class Oracle {
    private final ContractIndex<?> index;
    private final ContractSerdes serdes = ContractSerdes.of(registry);
    private final AvroToJson straight;
    private final int id;

    Oracle(ContractIndex<?> index) throws IOException, RestClientException {
      ContractSetup.registerSchemas(registry, line -> {});
      this.index = index;
      this.straight = AvroToJson.of(index.topic().valueSchema(), ContractIndex.VERSION_FIELD);
      this.id = registry.getLatestSchemaMetadata(index.topic().subject()).getId();
    }

    Optional<Document> straight(byte[] avro) throws IOException {
      var out = new JsonBuffer(16);
      try {
        long version = straight.write(framed(avro), HEADER, out);
        return Optional.of(document(Arrays.copyOf(out.array(), out.size()), version));
      } catch (MalformedAvroException | JsonTooLargeException e) {
        return Optional.empty();
      }
    }

    Optional<Document> decoded(byte[] avro) throws IOException {
      try (var deserializer = serdes.deserializer(index.topic())) {
        SpecificRecord value = deserializer.deserialize(index.topic().name(), framed(avro));
        int version = value.getSchema().getField(ContractIndex.VERSION_FIELD).pos();
        return Optional.of(document(AvroJson.bytes(value), (long) value.get(version)));
      } catch (SerializationException e) {
        return Optional.empty();
      }
    }

    private byte[] framed(byte[] avro) {
      return ByteBuffer.allocate(HEADER + avro.length).put((byte) 0).putInt(id).put(avro).array();
    }

    private static Document document(byte[] json, long version) throws IOException {
      JsonNode tree = JSON.readTree(json);
      return new Document(
          tree, tree.properties().stream().map(field -> field.getKey()).toList(), version);
    }
  }
}
