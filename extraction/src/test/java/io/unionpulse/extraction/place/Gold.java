package io.unionpulse.extraction.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An article of the seeds with what annotators read in it.
 *
 * @param facts the annotation
 * @param body the article, cut out of its page by the annotated first and last words
 */
record Gold(JsonNode facts, String body) {

  private static final Path SEEDS = Path.of(System.getProperty("unionpulse.home"), "seeds");

  static List<Gold> all() {
    var mapper = new ObjectMapper();
    var articles = new ArrayList<Gold>();
    try {
      for (String line : Files.readAllLines(SEEDS.resolve("gold/seeds.gold.jsonl"))) {
        JsonNode facts = mapper.readTree(line);
        articles.add(new Gold(facts, body(facts)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return articles;
  }

  String id() {
    return facts.path("doc").asText().substring(0, 3) + "/" + facts.path("n").asInt();
  }

  String title() {
    return facts.path("title").asText();
  }

  /** The annotated primary district, "null" if none. */
  String primary() {
    return facts.path("districts").path(0).path("code").asText("null");
  }

  String basis() {
    return facts.path("districts").path(0).path("basis").asText("null");
  }

  Set<String> acceptedPrimaries() {
    return accepted("primary", primary());
  }

  Set<String> acceptedScopes() {
    return accepted("scope", facts.path("scope").asText());
  }

  Set<String> mentioned() {
    var codes = new HashSet<String>();
    facts.path("mentioned_districts").forEach(code -> codes.add(code.asText()));
    return codes;
  }

  private Set<String> accepted(String field, String gold) {
    var values = new HashSet<String>();
    values.add(gold);
    facts.path("accept").path(field).forEach(value -> values.add(value.asText("null")));
    return values;
  }

  private static String body(JsonNode facts) throws IOException {
    String page = Files.readString(SEEDS.resolve(facts.path("doc").asText())).replace("\n", "");
    String tail = facts.path("tail").asText();
    int start = page.indexOf(facts.path("lead").asText());
    int end = page.indexOf(tail, start) + tail.length();
    return page.substring(start, end);
  }
}
