package io.unionpulse.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.extraction.GoldItem;
import io.unionpulse.extraction.body.BodyText;
import io.unionpulse.extraction.byline.Byline;
import io.unionpulse.extraction.headline.Headlines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The five seed pages against their annotation. */
class SeedsSegmentationTest {

  @Test
  void every_seed_article_is_cut_titled_and_credited_as_annotated() {
    var gold = GoldItem.all();
    Map<String, List<String>> misses = new LinkedHashMap<>();
    var byDocument =
        gold.stream()
            .collect(
                Collectors.groupingBy(GoldItem::document, LinkedHashMap::new, Collectors.toList()));
    byDocument.forEach(
        (document, items) -> {
          var articles = PageSplitter.split(items.get(0).page());
          note(
              misses, "article count", articles.size() == items.size(), document + articles.size());
          for (GoldItem item : items) {
            if (item.number() <= articles.size()) {
              compare(item, articles.get(item.number() - 1), misses);
            } else {
              note(misses, "segmentation", false, item.document() + " " + item.number());
            }
          }
        });

    var table = new StringBuilder("seeds/gold, " + gold.size() + " articles\n");
    misses.forEach(
        (field, missed) -> {
          int total = field.equals("article count") ? byDocument.size() : gold.size();
          table.append(String.format("%-16s %2d of %2d%n", field, total - missed.size(), total));
        });
    System.out.print(table);
    assertThat(gold).hasSize(27);
    assertThat(misses).as(table.toString()).allSatisfy((field, m) -> assertThat(m).isEmpty());
  }

  private static void compare(GoldItem item, Article article, Map<String, List<String>> misses) {
    var body = BodyText.of(article.body()).text();
    boolean cut = body.startsWith(item.text("lead")) && body.endsWith(item.text("tail"));
    note(misses, "segmentation", cut, body);
    var headlines = Headlines.of(String.join("\n", article.headlines()));
    boolean titled = item.accepts("title", headlines.title());
    note(misses, "title", titled, headlines.title());
    note(
        misses,
        "subtitles",
        headlines.subtitles().equals(item.texts("subtitle")),
        article.headlines().toString());
    var byline = Byline.of(article.body());
    same(misses, "reporters", item, byline.reporters());
    same(misses, "correspondents", item, byline.correspondents());
    same(misses, "photographers", item, byline.photographers());
  }

  private static void same(
      Map<String, List<String>> misses, String field, GoldItem item, List<String> found) {
    note(misses, field, found.equals(item.texts(field)), item.text("title") + ": " + found);
  }

  private static void note(
      Map<String, List<String>> misses, String field, boolean right, String what) {
    var missed = misses.computeIfAbsent(field, f -> new ArrayList<>());
    if (!right) {
      missed.add(what);
    }
  }
}
