package io.unionpulse.sink.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.cli.ClientProperties;
import io.unionpulse.elasticsearch.ElasticsearchServer;
import io.unionpulse.sink.bulk.BulkAnswer.Answered;
import io.unionpulse.sink.bulk.BulkAnswer.Refused;
import io.unionpulse.sink.bulk.BulkAnswer.TooLarge;
import io.unionpulse.sink.bulk.BulkAnswer.Unavailable;
import io.unionpulse.sink.bulk.ItemOutcome.Deferred;
import io.unionpulse.sink.bulk.ItemOutcome.Rejected;
import io.unionpulse.sink.bulk.ItemOutcome.Stored;
import io.unionpulse.sink.bulk.ItemOutcome.Superseded;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkClientTest {

  private static final String JSON = "application/json";

  @Test
  void sendsTheBytesAsTheyAreWithIdAndExternalVersion() throws IOException {
    try (var stub = new HttpStub(200, JSON, items(item(201, "")))) {
      assertThat(send(stub, 1)).isEqualTo(new Answered(List.of(new Stored())));

      assertThat(stub.requests()).hasSize(1);
      assertThat(stub.requests().get(0))
          .startsWith("/_bulk?")
          .contains("require_alias=true", "filter_path=errors")
          .contains("\"_index\":\"union-activities\"", "\"_id\":\"r1\"", "\"version\":7 ")
          .contains("\"version_type\":\"external\"")
          .endsWith("\n{\"a\":1}\n");
    }
  }

  @Test
  void answersEachItemByItself() throws IOException {
    String body =
        items(
            item(200, ""),
            item(409, "version_conflict_engine_exception"),
            item(400, "document_parsing_exception"),
            item(429, "es_rejected_execution_exception"));
    try (var stub = new HttpStub(200, JSON, body)) {
      assertThat(send(stub, 4))
          .isEqualTo(
              new Answered(
                  List.of(
                      new Stored(),
                      new Superseded(),
                      new Rejected("document_parsing_exception: why"),
                      new Deferred("HTTP 429 es_rejected_execution_exception"))));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "strict_dynamic_mapping_exception",
        "mapper_parsing_exception",
        "illegal_argument_exception"
      })
  void rejectsADocumentThatTheMappingRefuses(String type) throws IOException {
    assertThat(single(400, type)).isEqualTo(new Rejected(type + ": why"));
  }

  @ParameterizedTest
  @CsvSource({
    "400, index_closed_exception",
    "403, cluster_block_exception",
    "404, index_not_found_exception",
    "409, some_other_conflict",
    "429, es_rejected_execution_exception",
    "500, null_pointer_exception",
    "503, unavailable_shards_exception"
  })
  void defersWhatIsNotTheDocumentsFault(int status, String type) throws IOException {
    assertThat(single(status, type)).isInstanceOf(Deferred.class);
  }

  @Test
  void defersWhenTheAliasTakesNoWrites() throws IOException {
    String body =
        items(item(400, "illegal_argument_exception"))
            .replace("why", "no write index is defined for alias [union-activities].");
    try (var stub = new HttpStub(200, JSON, body)) {
      assertThat(((Answered) send(stub, 1)).outcomes())
          .singleElement()
          .isInstanceOf(Deferred.class);
    }
  }

  @Test
  void saysWhatToDoWhenTheAliasIsMissing() throws IOException {
    assertThat(single(404, "index_not_found_exception"))
        .isEqualTo(
            new Deferred("alias union-activities is not there: run ./unionpulse setup", true));
  }

  @Test
  void namesTheCausesOfARejection() throws IOException {
    String body =
        items(
            "{\"index\":{\"_index\":\"union-activities\",\"_id\":\"r1\",\"status\":400,\"error\":"
                + "{\"type\":\"outer\",\"reason\":\"one\",\"caused_by\":"
                + "{\"type\":\"inner\",\"reason\":\"two\"}}}}");
    try (var stub = new HttpStub(200, JSON, body)) {
      assertThat(send(stub, 1))
          .isEqualTo(new Answered(List.of(new Rejected("outer: one; caused by inner: two"))));
    }
  }

  @Test
  void doesNotTrustAnAnswerToAnotherNumberOfItems() throws IOException {
    try (var stub = new HttpStub(200, JSON, items(item(201, "")))) {
      assertThat(send(stub, 2)).isInstanceOf(Unavailable.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>too large</html>"})
  void asksForLessWhenTheRequestIsTooLarge(String body) throws IOException {
    try (var stub = new HttpStub(413, "text/html", body)) {
      assertThat(send(stub, 1)).isInstanceOf(TooLarge.class);
    }
  }

  @Test
  void isRefusedAsAWholeBecauseOfADocument() throws IOException {
    try (var stub = new HttpStub(400, JSON, error(400, "action_request_validation_exception"))) {
      assertThat(send(stub, 1)).isEqualTo(new Refused("action_request_validation_exception: why"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, illegal_argument_exception",
    "429, circuit_breaking_exception",
    "503, cluster_block_exception"
  })
  void takesEveryOtherRefusalOfTheWholeAsTheWorldsFault(int status, String type)
      throws IOException {
    try (var stub = new HttpStub(status, JSON, error(status, type))) {
      assertThat(send(stub, 1)).isEqualTo(new Unavailable("HTTP " + status + " " + type));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void saysThatElasticsearchDoesNotLetUsIn(int status) throws IOException {
    try (var stub = new HttpStub(status, JSON, error(status, "security_exception"))) {
      assertThat(send(stub, 1))
          .isEqualTo(
              new Unavailable(
                  "HTTP %d security_exception: it does not let us in, see --client-config"
                      .formatted(status)));
    }
  }

  @ParameterizedTest
  @CsvSource({"502, <html>bad gateway</html>", "200, <html>welcome</html>", "200, {}"})
  void takesAnAnswerThatIsNotElasticsearchsAsTheWorldsFault(int status, String body)
      throws IOException {
    try (var stub = new HttpStub(status, body.equals("{}") ? JSON : "text/html", body)) {
      assertThat(send(stub, 1)).isInstanceOf(Unavailable.class);
    }
  }

  @Test
  void isUnavailableWhenNobodyListens() throws IOException {
    URI nobody;
    try (var stub = new HttpStub(200, JSON, "")) {
      nobody = stub.url();
    }
    assertThat(send(nobody, 1)).isEqualTo(new Unavailable("connection refused"));
  }

  private static ItemOutcome single(int status, String type) throws IOException {
    try (var stub = new HttpStub(200, JSON, items(item(status, type)))) {
      return ((Answered) send(stub, 1)).outcomes().get(0);
    }
  }

  private static BulkAnswer send(HttpStub stub, int documents) {
    return send(stub.url(), documents);
  }

  private static BulkAnswer send(URI url, int documents) {
    var body = new BulkBody(16);
    for (int i = 0; i < documents; i++) {
      body.begin(BulkBody.action("union-activities"), "r1".getBytes(StandardCharsets.UTF_8));
      body.document().appendAscii("{\"a\":1}");
      body.end(7);
    }
    int size = body.size();
    var request = new BulkRequest(body.cut(size, new byte[0]), 0, size, documents);
    try (var server =
        ElasticsearchServer.at(url.toString(), ClientProperties.NONE, Duration.ofSeconds(10))) {
      return new BulkClient(server.rest()).send(request).join();
    }
  }

  private static String items(String... items) {
    return "{\"took\":1,\"errors\":true,\"items\":[" + String.join(",", items) + "]}";
  }

  private static String item(int status, String errorType) {
    String error = errorType.isEmpty() ? "" : ",\"error\":" + cause(errorType);
    return "{\"index\":{\"_index\":\"union-activities\",\"_id\":\"r1\",\"status\":%d%s}}"
        .formatted(status, error);
  }

  private static String error(int status, String type) {
    return "{\"error\":%s,\"status\":%d}".formatted(cause(type), status);
  }

  private static String cause(String type) {
    return "{\"type\":\"%s\",\"reason\":\"why\",\"index\":\"union-activities\"}".formatted(type);
  }
}
