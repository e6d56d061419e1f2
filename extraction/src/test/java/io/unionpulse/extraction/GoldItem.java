package io.unionpulse.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    try {
      return Files.readString(SEEDS.resolve(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Page and place on it, such as {@code 003/2}. */
  public String id() {
    return document.substring(0, 3) + "/" + number;
  }

  /** The article's body, cut out of its page by the annotated first and last words. */
  public String body() {
    String page = page().replace("\n", "");
    String tail = text("tail");
    int start = page.indexOf(text("lead"));
    return page.substring(start, page.indexOf(tail, start) + tail.length());
  }

  /** The headline lines, main one first. */
  public String headlines() {
    return Stream.concat(Stream.of(text("title")), texts("subtitle").stream())
        .collect(Collectors.joining("\n"));
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

  /** The annotated district, "null" if none. */
  public String primary() {
    return json.path("districts").path(0).path("code").asText("null");
  }

  /** Whether {@code value} is the gold's own or an accepted alternative. */
  public boolean accepts(String field, String value) {
    String own = field.equals("primary") ? primary() : text(field);
    return own.equals(value)
        || StreamSupport.stream(json.path("accept").path(field).spliterator(), false)
            .anyMatch(a -> a.asText("null").equals(value));
  }
}
