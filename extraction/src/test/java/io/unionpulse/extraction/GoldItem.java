package io.unionpulse.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** One article of {@code seeds/gold/seeds.gold.jsonl}; see the guide beside it. */
public record GoldItem(String document, int number, JsonNode json) {

  private static final Path SEEDS = Path.of(System.getProperty("unionpulse.home"), "seeds");

  /** All articles of all seeds in printed order. */
  public static List<GoldItem> all() {
    try {
      var mapper = new ObjectMapper();
      var items = new ArrayList<GoldItem>();
      for (String line : Files.readAllLines(SEEDS.resolve("gold/seeds.gold.jsonl"))) {
        JsonNode json = mapper.readTree(line);
        items.add(new GoldItem(json.get("doc").asText(), json.get("n").asInt(), json));
      }
      return items;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of the page that the article stands on. */
  public String page() {
    try (var files = Files.list(SEEDS)) {
      String name = document.replace(".txt", "");
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(name))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no seed " + document));
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The string value of {@code field}. */
  public String text(String field) {
    return json.get(field).asText();
  }

  /** The string values of the array {@code field}. */
  public List<String> texts(String field) {
    return StreamSupport.stream(json.get(field).spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  /** Whether {@code value} is the gold's own or an accepted alternative. */
  public boolean accepts(String field, String value) {
    return text(field).equals(value)
        || StreamSupport.stream(json.path("accept").path(field).spliterator(), false)
            .anyMatch(a -> a.asText().equals(value));
  }
}
