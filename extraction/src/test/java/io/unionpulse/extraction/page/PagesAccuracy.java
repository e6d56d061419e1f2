package io.unionpulse.extraction.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.extraction.byline.Byline;
import io.unionpulse.extraction.headline.Headlines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many articles of annotated pages are cut, titled and credited right, page by page. */
final class PagesAccuracy {

  private int gold;
  private int cut;
  private int titled;
  private int credited;
  private int wrong;

  private PagesAccuracy() {}

  /**
   * Measures annotated pages and prints a line for each page, one for each miss, and the total.
   *
   * @param files annotation files (.jsonl) and folders of pages, each page named {@code NAME.txt}
   *     as the annotations name it; what has no counterpart is left out
   */
  public static void main(String[] files) throws IOException {
    var pages = new LinkedHashMap<String, String>();
    Map<String, List<AnnotatedArticle>> articles = new LinkedHashMap<>();
    for (String file : files) {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        try (Stream<Path> found = Files.list(path)) {
          for (Path page : found.sorted().toList()) {
            pages.put(page.getFileName().toString().replace(".txt", ""), Files.readString(page));
          }
        }
      } else {
        var json = new ObjectMapper();
        for (String line : Files.readAllLines(path)) {
          JsonNode node = line.isBlank() ? json.nullNode() : json.readTree(line);
          if (node.has("n")) {
            articles
                .computeIfAbsent(node.path("page").asText(), page -> new ArrayList<>())
                .add(new AnnotatedArticle(node));
          }
        }
      }
    }
    var total = new PagesAccuracy();
    for (var page : articles.entrySet()) {
      if (pages.containsKey(page.getKey())) {
        var one = new PagesAccuracy();
        var notes = one.measure(pages.get(page.getKey()), page.getValue());
        System.out.println(page.getKey() + " " + one);
        notes.forEach(note -> System.out.println("   " + note));
        total.add(one);
      }
    }
    System.out.println("total " + total);
    System.out.printf(
        "cut right %.1f %%, titles right %.1f %%, people right %.1f %%%n",
        100.0 * total.cut / total.gold,
        100.0 * total.titled / total.gold,
        100.0 * total.credited / total.gold);
  }

  private List<String> measure(String page, List<AnnotatedArticle> expected) {
    var notes = new ArrayList<String>();
    var left = new ArrayList<>(PageSplitter.split(page));
    for (AnnotatedArticle wanted : expected) {
      var found =
          left.stream()
              .filter(wanted::isCutAs)
              .findFirst()
              .or(() -> left.stream().filter(wanted::overlaps).findFirst());
      found.ifPresent(left::remove);
      if (wanted.optional()) {
        continue;
      }
      gold++;
      boolean right = found.filter(wanted::isCutAs).isPresent();
      cut += right ? 1 : 0;
      if (!right) {
        notes.add("CUT   " + wanted + "\n         found " + found.map(PagesAccuracy::brief));
      }
      var title = found.map(a -> Headlines.of(String.join("\n", a.headlines())).title());
      boolean sameTitle = title.filter(wanted::isTitled).isPresent();
      titled += sameTitle ? 1 : 0;
      if (!sameTitle) {
        notes.add("TITLE " + wanted + "\n         found " + title);
      }
      var people = found.map(a -> Byline.of(a.body()));
      boolean samePeople = people.filter(wanted::isCredited).isPresent();
      credited += samePeople ? 1 : 0;
      if (!samePeople) {
        notes.add("NAMES " + wanted + "\n         found " + people);
      }
    }
    wrong += left.size();
    left.forEach(article -> notes.add("FALSE " + brief(article)));
    return notes;
  }

  private static String brief(Article article) {
    String body = article.body().replace('\n', '/');
    String end = body.substring(Math.max(0, body.length() - 40));
    return article.headlines() + " " + body.substring(0, Math.min(40, body.length())) + " … " + end;
  }

  private void add(PagesAccuracy other) {
    gold += other.gold;
    cut += other.cut;
    titled += other.titled;
    credited += other.credited;
    wrong += other.wrong;
  }

  @Override
  public String toString() {
    return "articles %d, cut right %d, titles right %d, people right %d, false %d"
        .formatted(gold, cut, titled, credited, wrong)
        .concat(Arrays.asList(cut, titled, credited).equals(List.of(gold, gold, gold)) ? " ✓" : "");
  }
}
