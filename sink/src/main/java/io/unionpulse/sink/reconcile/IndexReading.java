package io.unionpulse.sink.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.unionpulse.sink.reconcile.Sighting.Side;
import java.io.IOException;
import org.apache.http.ContentTooLongException;
import org.elasticsearch.client.HttpAsyncResponseConsumerFactory.HeapBufferedResponseConsumerFactory;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.RestClient;

/** Reads every document of an index, as it is at one moment. */
final class IndexReading {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FIRST_PAGE = 1_000;
  private static final int MAX_ANSWER_BYTES = 32 * 1024 * 1024;
  private static final String KEEP_ALIVE = "5m";
  private static final RequestOptions OPTIONS =
      RequestOptions.DEFAULT.toBuilder()
          .setHttpAsyncResponseConsumerFactory(
              new HeapBufferedResponseConsumerFactory(MAX_ANSWER_BYTES))
          .build();

  private final RestClient client;
  private int page = FIRST_PAGE;

  IndexReading(RestClient client) {
    this.client = client;
  }

  /** What is done with a document. */
  interface Action {
    void accept(Sighting seen) throws IOException;
  }

  /**
   * Hands over every document of {@code index}, a name or an alias, that is written by now.
   *
   * @param contents whether their contents matter; if not, each {@link Sighting#hash} is 0
   */
  void read(String index, boolean contents, Action action) throws IOException {
    send("POST", "/" + index + "/_refresh", "");
    var begin = new Request("POST", "/" + index + "/_pit");
    begin.addParameter("keep_alive", KEEP_ALIVE);
    String moment = send(begin).path("id").asText();
    try {
      ObjectNode search = JSON.createObjectNode();
      search.put("version", true).put("track_total_hits", false).put("_source", contents);
      search.putArray("sort").add("_shard_doc");
      for (JsonNode hits = next(search, moment); !hits.isEmpty(); hits = next(search, moment)) {
        for (JsonNode hit : hits) {
          String id = hit.path("_id").asText();
          long hash = contents ? ContentHash.of(hit.path("_source")) : 0;
          long version = hit.path("_version").asLong();
          action.accept(new Sighting(id, Side.INDEX, version, hash, -1, -1, ""));
          search.set("search_after", hit.path("sort"));
        }
      }
    } finally {
      send("DELETE", "/_pit", JSON.createObjectNode().put("id", moment).toString());
    }
  }

  private JsonNode next(ObjectNode search, String moment) throws IOException {
    search.putObject("pit").put("id", moment).put("keep_alive", KEEP_ALIVE);
    while (true) {
      try {
        return send("POST", "/_search", search.put("size", page).toString()).at("/hits/hits");
      } catch (ContentTooLongException e) {
        if (page == 1) {
          throw e;
        }
        page = Math.max(1, page / 4);
      }
    }
  }

  private JsonNode send(String method, String path, String body) throws IOException {
    var request = new Request(method, path);
    if (!body.isEmpty()) {
      request.setJsonEntity(body);
    }
    return send(request);
  }

  private JsonNode send(Request request) throws IOException {
    request.setOptions(OPTIONS);
    return JSON.readTree(client.performRequest(request).getEntity().getContent());
  }
}
