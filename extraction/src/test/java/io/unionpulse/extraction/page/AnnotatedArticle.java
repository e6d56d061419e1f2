package io.unionpulse.extraction.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.extraction.byline.Byline;
import io.unionpulse.extraction.text.Glyphs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** An article as an annotator cut it, with the alternatives that a fair reader accepts. */
record AnnotatedArticle(JsonNode node) {

  private static final int LONGEST_CREDIT = 45;

  /** Whether nobody need find it: a notice. */
  boolean optional() {
    return node.path("accept").path("optional").asBoolean();
  }

  /** Whether {@code article} begins and ends with it; a closing credit more or less is allowed. */
  boolean isCutAs(Article article) {
    String body = bare(article.body());
    return accepted("lead").stream().anyMatch(lead -> body.startsWith(bare(lead)))
        && accepted("tail").stream().anyMatch(tail -> endsWith(body, bare(tail)));
  }

  /** Whether {@code article} holds its beginning or its end. */
  boolean overlaps(Article article) {
    String body = bare(article.body());
    return accepted("lead").stream().anyMatch(lead -> body.contains(bare(lead)))
        || accepted("tail").stream().anyMatch(tail -> body.contains(bare(tail)));
  }

  boolean isTitled(String title) {
    var titles = accepted("title").stream().map(AnnotatedArticle::bare).toList();
    return titles.contains(bare(title));
  }

  boolean isCredited(Byline found) {
    if (!node.has("reporters")) {
      return true;
    }
    var unmarked = names(node.path("unmarked"));
    return without(found.reporters(), unmarked)
            .equals(without(names(node.path("reporters")), unmarked))
        && without(found.correspondents(), unmarked)
            .equals(without(names(node.path("correspondents")), unmarked))
        && (same(found.photographers(), node.path("photographers"))
            || elements(node.path("accept").path("photographers"))
                .anyMatch(names -> same(found.photographers(), names)));
  }

  private static boolean endsWith(String body, String tail) {
    int at = body.lastIndexOf(tail);
    String behind = at < 0 ? "" : body.substring(at + tail.length());
    return at >= 0
        && behind.length() <= LONGEST_CREDIT
        && behind.chars().noneMatch(c -> Glyphs.endsSentence((char) c) || c == '；');
  }

  private static boolean same(List<String> found, JsonNode names) {
    return Set.copyOf(found).equals(Set.copyOf(names(names)));
  }

  private static Set<String> without(List<String> names, List<String> left) {
    var out = new HashSet<>(names);
    left.forEach(out::remove);
    return out;
  }

  private static List<String> names(JsonNode array) {
    return elements(array).map(JsonNode::asText).toList();
  }

  private List<String> accepted(String field) {
    var values = elements(node.path("accept").path(field)).map(AnnotatedArticle::text).toList();
    return values.isEmpty() ? List.of(text(node.path(field))) : values;
  }

  /** The title of an untitled article is null: printed as none. */
  private static String text(JsonNode value) {
    return value.isNull() ? "" : value.asText();
  }

  private static java.util.stream.Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static String bare(String text) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!Glyphs.isSpace(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  @Override
  public String toString() {
    return "%s | %s … %s"
        .formatted(
            text(node.path("title")), node.path("lead").asText(), node.path("tail").asText());
  }
}
