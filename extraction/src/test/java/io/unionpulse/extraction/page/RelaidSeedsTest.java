package io.unionpulse.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.extraction.GoldItem;
import io.unionpulse.extraction.body.BodyText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The seeds' articles in other layouts: the same articles come out.
 *
 * <p>Where neither a dateline nor an indent opens the text, columns exactly as wide as a second
 * headline line are left out: on such a page nothing but the sense tells headline from text.
 */
class RelaidSeedsTest {

  private static final int NO_WRAP = 100_000;

  @ParameterizedTest(name = "columns of {0} characters, gaps {1}, indents {2}, signed at end {3}")
  @CsvSource({
    "20,false,false,false", "21,true,false,false", "22,false,true,false", "20,false,false,true",
    "24,true,true,false", "28,true,false,true", "26,false,true,true", "27,false,false,false",
    "28,true,true,true", "30,false,false,true", "100000,true,false,true", "100000,false,true,false",
    "100000,true,true,true", "100000,false,false,true"
  })
  void the_same_articles_come_out(int width, boolean gaps, boolean indents, boolean signedAtEnd) {
    GoldItem.all().stream()
        .collect(Collectors.groupingBy(GoldItem::page, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (page, items) -> {
              var articles = PageSplitter.split(page);
              var relaid = new StringBuilder();
              var expected = new ArrayList<String>();
              for (Article article : articles) {
                article.headlines().forEach(line -> relaid.append(line).append('\n'));
                var paragraphs = paragraphs(article.body(), signedAtEnd);
                expected.add(String.join("", paragraphs));
                paragraphs.forEach(p -> relaid.append(wrap((indents ? "　　" : "") + p, width)));
                relaid.append(gaps ? "\n" : "");
              }
              var bodies =
                  PageSplitter.split(relaid.toString()).stream()
                      .map(a -> BodyText.of(a.body()).text().replace("　", ""))
                      .toList();
              assertThat(bodies)
                  .as(items.get(0).document())
                  .containsExactlyElementsOf(
                      expected.stream().map(e -> BodyText.of(e).text().replace("　", "")).toList());
            });
  }

  /** The article's paragraphs: printed lines joined until a line ends a sentence. */
  private static List<String> paragraphs(String body, boolean signedAtEnd) {
    String text = body;
    String signature = "";
    if (signedAtEnd && body.startsWith("本报讯")) {
      int close = body.indexOf('）') + 1;
      signature = body.substring("本报讯".length(), close);
      text = BodyText.of(body.substring(close)).text() + signature;
      return new ArrayList<>(List.of(text));
    }
    var paragraphs = new ArrayList<String>();
    var paragraph = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      paragraph.append(line);
      if (line.endsWith("。") || line.endsWith("。”") || line.contains("摄")) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  private static String wrap(String paragraph, int width) {
    if (width == NO_WRAP) {
      return paragraph + "\n";
    }
    var out = new StringBuilder();
    int from = 0;
    while (from < paragraph.length()) {
      int to = Math.min(paragraph.length(), from + width);
      while (to < paragraph.length() && "，。、；：！？”）》".indexOf(paragraph.charAt(to)) >= 0) {
        to++;
      }
      out.append(paragraph, from, to).append('\n');
      from = to;
    }
    return out.toString();
  }
}
