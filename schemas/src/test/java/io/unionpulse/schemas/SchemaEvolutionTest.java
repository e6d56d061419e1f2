package io.unionpulse.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every schema BACKWARD compatible with the versions released before it, which are kept as
 * files in {@code schemas/released/RECORD/vN.avsc}. {@link ReleaseSchemas} adds a version.
 */
class SchemaEvolutionTest {

  static List<Topic<?>> topics() {
    return Topics.all();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void theCurrentSchemaIsTheNewestReleasedOne(Topic<?> topic) {
    List<Schema> released = released(topic);

    assertThat(released)
        .as("a changed schema is released: run ReleaseSchemas and commit the file it writes")
        .last()
        .isEqualTo(PortableSchema.of(topic));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void eachVersionReadsEveryEarlierOne(Topic<?> topic) {
    List<Schema> versions = released(topic);
    for (int reader = 1; reader < versions.size(); reader++) {
      for (int writer = 0; writer < reader; writer++) {
        assertThat(compatibility(versions.get(reader), versions.get(writer)))
            .as("%s v%d reads v%d", topic.name(), reader + 1, writer + 1)
            .isEqualTo(SchemaCompatibilityType.COMPATIBLE);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("topics")
  void everyFieldHasADoc(Topic<?> topic) {
    assertThat(undocumented(topic.valueSchema(), topic.valueSchema().getName())).isEmpty();
  }

  @Test
  void aNewFieldWithoutADefaultWouldBeCaught() {
    Schema before = released(Topics.DISTRICT_COUNTS).get(0);
    Schema after =
        new Schema.Parser()
            .parse(
                before
                    .toString()
                    .replace(
                        "\"fields\":[", "\"fields\":[{\"name\":\"novel\",\"type\":\"long\"},"));

    assertThat(compatibility(after, before)).isEqualTo(SchemaCompatibilityType.INCOMPATIBLE);
  }

  private static SchemaCompatibilityType compatibility(Schema reader, Schema writer) {
    return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer).getType();
  }

  private static List<Schema> released(Topic<?> topic) {
    try (Stream<Path> files = Files.list(ReleaseSchemas.folder(topic))) {
      long count = files.count();
      List<Schema> versions = new ArrayList<>();
      for (int version = 1; version <= count; version++) {
        versions.add(new Schema.Parser().parse(ReleaseSchemas.file(topic, version).toFile()));
      }
      return versions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> undocumented(Schema schema, String path) {
    List<String> missing = new ArrayList<>();
    switch (schema.getType()) {
      case RECORD -> {
        if (schema.getDoc() == null) {
          missing.add(path);
        }
        for (Schema.Field field : schema.getFields()) {
          String fieldPath = path + "." + field.name();
          if (field.doc() == null || field.doc().isBlank()) {
            missing.add(fieldPath);
          }
          missing.addAll(undocumented(field.schema(), fieldPath));
        }
      }
      case ENUM -> {
        if (schema.getDoc() == null) {
          missing.add(path);
        }
      }
      case ARRAY -> missing.addAll(undocumented(schema.getElementType(), path));
      case UNION -> schema.getTypes().forEach(type -> missing.addAll(undocumented(type, path)));
      default -> {}
    }
    return missing;
  }
}
