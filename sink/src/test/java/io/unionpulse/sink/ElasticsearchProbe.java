package io.unionpulse.sink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.sink.index.ElasticsearchServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;

/** Asks Elasticsearch in tests; an answer of 404 is a tree with its status, not a failure. */
public final class ElasticsearchProbe implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int NOT_FOUND = 404;

  private final ElasticsearchServer server;

  public ElasticsearchProbe(String url) {
    server = ElasticsearchServer.at(URI.create(url), Duration.ofSeconds(30));
  }

  public JsonNode get(String path) {
    return send("GET", path, "");
  }

  public JsonNode delete(String path) {
    return send("DELETE", path, "");
  }

  public JsonNode put(String path, String body) {
    return send("PUT", path, body);
  }

  /** A document by id, as it was last written, searchable or not. */
  public JsonNode document(String alias, String id) {
    return get("/" + alias + "/_doc/" + id);
  }

  /** How many documents' record ids begin so. */
  public long count(String alias, String idPrefix) {
    send("POST", "/" + alias + "/_refresh", "");
    String query = "{\"query\":{\"prefix\":{\"reportId\":\"%s\"}}}".formatted(idPrefix);
    return send("POST", "/" + alias + "/_count", query).path("count").asLong();
  }

  private JsonNode send(String method, String path, String body) {
    var request = new Request(method, path);
    if (!body.isEmpty()) {
      request.setJsonEntity(body);
    }
    try {
      return JSON.readTree(server.rest().performRequest(request).getEntity().getContent());
    } catch (ResponseException e) {
      if (e.getResponse().getStatusLine().getStatusCode() != NOT_FOUND) {
        throw new UncheckedIOException(e);
      }
      return JSON.createObjectNode().put("status", NOT_FOUND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
