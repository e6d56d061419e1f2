package io.unionpulse.extraction.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One news item of the corpus with the facts that a careful reader finds in it.
 *
 * @param id unique id
 * @param report title, body, publishedOn (or null) and region
 * @param expect the facts by the annotation guide
 * @param accept per field the alternatives that a fair second annotator could choose; may be empty
 */
record CorpusItem(String id, JsonNode report, JsonNode expect, JsonNode accept) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static List<CorpusItem> all() {
    var items = new ArrayList<CorpusItem>();
    try (InputStream in =
            Objects.requireNonNull(CorpusItem.class.getResourceAsStream("items.jsonl"));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = JSON.readTree(line);
        items.add(
            new CorpusItem(
                node.path("id").asText(),
                node.path("report"),
                node.path("expect"),
                node.path("accept")));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return List.copyOf(items);
  }

  String title() {
    return report.path("title").asText();
  }

  String body() {
    return report.path("body").asText();
  }

  String region() {
    return report.path("region").asText();
  }
}
