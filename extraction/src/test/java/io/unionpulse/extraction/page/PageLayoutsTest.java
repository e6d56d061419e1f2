package io.unionpulse.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.extraction.body.BodyText;
import io.unionpulse.extraction.byline.Byline;
import io.unionpulse.extraction.headline.Headlines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts that newspapers print, in pages of the tests' own words. */
class PageLayoutsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.unionpulse.extraction.page.AnnotatedPage#all")
  void is_cut_into_its_articles(AnnotatedPage page) {
    List<Article> articles = PageSplitter.split(page.text());

    assertThat(articles.stream().map(a -> BodyText.of(a.body()).text()))
        .containsExactlyElementsOf(
            page.articles().stream().map(AnnotatedPage.Expected::body).toList());
    assertThat(articles.stream().map(Article::headlines))
        .containsExactlyElementsOf(
            page.articles().stream().map(AnnotatedPage.Expected::headlines).toList());
    assertThat(articles.stream().map(Article::position))
        .containsExactlyElementsOf(
            java.util.stream.IntStream.rangeClosed(1, articles.size()).boxed().toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.unionpulse.extraction.page.AnnotatedPage#all")
  void gives_each_article_its_main_headline_and_its_names(AnnotatedPage page) {
    List<Article> articles = PageSplitter.split(page.text());

    assertThat(articles).hasSameSizeAs(page.articles());
    for (int i = 0; i < articles.size(); i++) {
      var expected = page.articles().get(i);
      var printed = String.join("\n", articles.get(i).headlines());
      assertThat(Headlines.of(printed).title()).isEqualTo(expected.title());
      if (!expected.names().isEmpty()) {
        var byline = Byline.of(articles.get(i).body());
        assertThat(List.of(byline.reporters(), byline.correspondents(), byline.photographers()))
            .as(printed)
            .isEqualTo(expected.names());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n", "\r\n　　\r\n", "第3版\n2024年10月15日 星期二", "本报记者 丁乐 摄"})
  void a_page_without_running_text_has_no_article(String page) {
    assertThat(PageSplitter.split(page)).isEmpty();
  }

  @Test
  void a_title_in_brackets_heads_the_text_on_its_line() {
    var articles =
        PageSplitter.split(
            """
            ·各单位简讯·

            【印染厂开办夜校】6月18日，印染厂工会为职工开办会计夜校，首期36名学员报名，结业后可考取证书。

            【检修队慰问家属】6月20日，检修队工会走访慰问12户困难职工家庭，送去米面油和慰问金。
            """);

    assertThat(articles.stream().map(Article::headlines))
        .containsExactly(List.of("印染厂开办夜校"), List.of("检修队慰问家属"));
    assertThat(articles.stream().map(a -> BodyText.of(a.body()).text().substring(0, 5)))
        .containsExactly("6月18日", "6月20日");
  }

  @Test
  void windows_and_unix_line_ends_give_the_same_articles() {
    AnnotatedPage.all()
        .forEach(
            page ->
                assertThat(bodies(page.text().replace("\n", "\r\n")))
                    .as(page.name())
                    .isEqualTo(bodies(page.text())));
  }

  private static List<String> bodies(String page) {
    return PageSplitter.split(page).stream().map(a -> BodyText.of(a.body()).text()).toList();
  }
}
