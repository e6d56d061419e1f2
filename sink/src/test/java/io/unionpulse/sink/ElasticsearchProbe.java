package io.unionpulse.sink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.cli.ClientProperties;
import io.unionpulse.elasticsearch.ElasticsearchServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;

/** Asks Elasticsearch in tests; an answer of 404 is a tree with its status, not a failure. */
public final class ElasticsearchProbe implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int NOT_FOUND = 404;
  private static final String PAGE =
      "{\"size\":10000,\"version\":true,\"_source\":false,\"sort\":[\"reportId\"]%s}";

  private final ElasticsearchServer server;

  public ElasticsearchProbe(String url) {
    server = ElasticsearchServer.at(url, ClientProperties.NONE, Duration.ofSeconds(30));
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

  /** How many documents there are. */
  public long total(String alias) {
    send("POST", "/" + alias + "/_refresh", "");
    return get("/" + alias + "/_count").path("count").asLong();
  }

  /** Id and version of every document. */
  public Map<String, Long> versions(String alias) {
    send("POST", "/" + alias + "/_refresh", "");
    Map<String, Long> versions = new HashMap<>();
    String after = "";
    while (true) {
      JsonNode hits =
          send("POST", "/" + alias + "/_search", PAGE.formatted(after)).at("/hits/hits");
      if (hits.isEmpty()) {
        return versions;
      }
      for (JsonNode hit : hits) {
        versions.put(hit.path("_id").asText(), hit.path("_version").asLong());
        after = ",\"search_after\":" + hit.path("sort");
      }
    }
  }

  private JsonNode send(String method, String path, String body) {
    int query = path.indexOf('?');
    var request = new Request(method, query < 0 ? path : path.substring(0, query));
    if (query >= 0) {
      for (String parameter : List.of(path.substring(query + 1).split("&", -1))) {
        request.addParameter(
            parameter.substring(0, parameter.indexOf('=')),
            parameter.substring(parameter.indexOf('=') + 1));
      }
    }
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
