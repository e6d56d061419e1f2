package io.unionpulse.producer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** The OpenAPI document as a judge: whether an answer is one that it describes. */
final class Description {

  private static final String PLACE = "https://unionpulse.test/openapi.json";
  private static final String REPORT_PATH = "/v1/reports/{id}";

  private final String text;
  private final JsonNode api;
  private final JsonSchemaFactory schemas;

  private Description(String text) throws IOException {
    this.text = text;
    this.api = new JsonMapper().readTree(text);
    this.schemas =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder ->
                builder.schemaLoaders(
                    loaders ->
                        loaders.schemas(
                            location -> location.startsWith(PLACE) ? this.text : null)));
  }

  /** The document that the server serves. */
  static Description read() {
    try (InputStream in = ReportServer.class.getResourceAsStream("openapi.json")) {
      return new Description(
          new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every operation: {@code POST /v1/reports}. */
  Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    api.get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method -> {
                          if (method.getValue().has("responses")) {
                            operations.add(
                                method.getKey().toUpperCase(java.util.Locale.ROOT)
                                    + " "
                                    + path.getKey());
                          }
                        }));
    return operations;
  }

  /** Fails unless the document describes this answer: its status, media type and body. */
  void requireDescribed(String method, String path, int status, String contentType, String body) {
    String template = path.startsWith("/v1/reports/") ? REPORT_PATH : path;
    String pointer =
        "/paths/"
            + template.replace("~", "~0").replace("/", "~1")
            + "/"
            + method.toLowerCase(java.util.Locale.ROOT)
            + "/responses/"
            + status;
    JsonNode response = api.at(pointer);
    assertThat(response.isMissingNode()).as("%s is described", pointer).isFalse();
    if (response.has("$ref")) {
      pointer = response.get("$ref").asText().substring(1);
      response = api.at(pointer);
    }
    String type = contentType.split(";", 2)[0];
    JsonNode content = response.at("/content/" + type.replace("/", "~1"));
    assertThat(content.isMissingNode()).as("%s answers %s", pointer, type).isFalse();
    if (type.endsWith("json")) {
      requireValid(pointer + "/content/" + type.replace("/", "~1") + "/schema", body);
    }
  }

  /** Fails unless {@code json} keeps the schema of that name. */
  void requireValidReport(String json) {
    requireValid("/components/schemas/Report", json);
  }

  private void requireValid(String pointer, String json) {
    var schema =
        schemas.getSchema(
            SchemaLocation.of(PLACE + "#" + pointer), SchemaValidatorsConfig.builder().build());
    assertThat(schema.validate(json, InputFormat.JSON)).as("%s by %s", json, pointer).isEmpty();
  }
}
