package io.unionpulse.sink.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.index.ContractIndices;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The mappings and the Avro schemas must say the same, field for field. */
class MappingTest {

  /** Mapping types that fit what {@code AvroJson} writes. */
  private static final Map<String, Set<String>> FITTING =
      Map.of(
          "STRING", Set.of("keyword", "text"),
          "ENUM", Set.of("keyword"),
          "LONG", Set.of("long"),
          "INT", Set.of("integer"),
          "BOOLEAN", Set.of("boolean"),
          "date", Set.of("date"),
          "timestamp-millis", Set.of("date"),
          "decimal", Set.of("double"));

  static Stream<ContractIndex<?>> indices() {
    return ContractIndices.all().stream();
  }

  @ParameterizedTest
  @MethodSource("indices")
  void coverEveryFieldOfTheSchemaAndNoOther(ContractIndex<?> index) {
    Map<String, String> schema = new TreeMap<>();
    collect(index.topic().valueSchema(), "", schema);
    Map<String, String> mapping = new TreeMap<>();
    collect(mapping(index), "", mapping);

    assertThat(mapping.keySet()).isEqualTo(schema.keySet());
    assertThat(schema)
        .allSatisfy((path, kind) -> assertThat(mapping.get(path)).as(path).isIn(FITTING.get(kind)));
  }

  @ParameterizedTest
  @MethodSource("indices")
  void areStrictAndMarkedAsOurs(ContractIndex<?> index) {
    assertThat(mapping(index).path("dynamic").asText()).isEqualTo("strict");
    assertThat(mapping(index).at("/_meta/managed_by").asText()).isEqualTo("unionpulse");
  }

  private static JsonNode mapping(ContractIndex<?> index) {
    return IndexFiles.mappingOf(IndexFiles.mappings(index.alias()));
  }

  private static void collect(JsonNode object, String prefix, Map<String, String> types) {
    for (var property : object.path("properties").properties()) {
      String path = prefix + property.getKey();
      if (property.getValue().has("properties")) {
        collect(property.getValue(), path + ".", types);
      } else {
        types.put(path, property.getValue().path("type").asText());
      }
    }
  }

  private static void collect(Schema schema, String path, Map<String, String> kinds) {
    switch (schema.getType()) {
      case RECORD ->
          schema
              .getFields()
              .forEach(field -> collect(field.schema(), join(path, field.name()), kinds));
      case ARRAY -> collect(schema.getElementType(), path, kinds);
      case UNION ->
          schema.getTypes().stream()
              .filter(branch -> branch.getType() != Schema.Type.NULL)
              .forEach(branch -> collect(branch, path, kinds));
      case MAP -> {
        for (ActivityType type : ActivityType.values()) {
          collect(schema.getValueType(), join(path, type.name()), kinds);
        }
      }
      default -> kinds.put(path, kind(schema));
    }
  }

  private static String kind(Schema schema) {
    LogicalType logical = schema.getLogicalType();
    return logical == null ? schema.getType().name() : logical.getName();
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
