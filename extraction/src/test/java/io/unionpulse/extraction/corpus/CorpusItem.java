package io.unionpulse.extraction.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

  /** The corpus of the project. */
  static List<CorpusItem> all() {
    try (InputStream in =
            Objects.requireNonNull(CorpusItem.class.getResourceAsStream("items.jsonl"));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().map(CorpusItem::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Further annotated items, one JSON object a line. */
  static List<CorpusItem> in(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(CorpusItem::of).toList();
    }
  }

  private static CorpusItem of(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      return new CorpusItem(
          node.path("id").asText(), node.path("report"), node.path("expect"), node.path("accept"));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
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
