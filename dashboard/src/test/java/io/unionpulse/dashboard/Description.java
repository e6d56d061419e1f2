package io.unionpulse.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The OpenAPI document as a judge: whether an answer is one that it describes. */
final class Description {

  private static final String PLACE = "https://unionpulse.test/openapi.json";
  private static final String LIST = "/api/activities/";

  private final JsonNode api;
  private final JsonSchemaFactory schemas;

  private Description(String text) throws IOException {
    api = new JsonMapper().readTree(text);
    schemas =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder ->
                builder.schemaLoaders(
                    loaders ->
                        loaders.schemas(location -> location.startsWith(PLACE) ? text : null)));
  }

  /** The document that the server serves. */
  static Description read() {
    try (var in = DashboardServer.class.getResourceAsStream("openapi.json")) {
      return new Description(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every operation: {@code GET /api/summary}. */
  Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    api.get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return operations;
  }

  /** Fails unless the document describes this answer to a GET: status, media type and body. */
  void requireDescribed(String path, int status, String contentType, String body) {
    String template = path.startsWith(LIST) ? LIST + "{id}" : path;
    String pointer = "/paths/" + template.replace("/", "~1") + "/get/responses/" + status;
    JsonNode response = api.at(pointer);
    assertThat(response.isMissingNode()).as("%s is described", pointer).isFalse();
    if (response.has("$ref")) {
      pointer = response.get("$ref").asText().substring(1);
      response = api.at(pointer);
    }
    String type = contentType.split(";", 2)[0];
    if (response.has("content")) {
      JsonNode content = response.at("/content/" + type.replace("/", "~1"));
      assertThat(content.isMissingNode()).as("%s answers %s", pointer, type).isFalse();
    }
    if (type.endsWith("json")) {
      String schema = pointer + "/content/" + type.replace("/", "~1") + "/schema";
      assertThat(
              schemas
                  .getSchema(
                      SchemaLocation.of(PLACE + "#" + schema),
                      SchemaValidatorsConfig.builder().build())
                  .validate(body, InputFormat.JSON))
          .as("%s by %s", body, schema)
          .isEmpty();
    }
  }
}
