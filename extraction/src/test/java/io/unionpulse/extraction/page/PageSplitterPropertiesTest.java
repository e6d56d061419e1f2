package io.unionpulse.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.extraction.body.BodyText;
import io.unionpulse.extraction.byline.Byline;
import io.unionpulse.extraction.headline.Headlines;
import io.unionpulse.extraction.text.PlainText;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds for every page. */
class PageSplitterPropertiesTest {

  private static final String PAGE =
      """
      区总工会举办焊工技能比武

      本报讯（记者 苏晓岚 通讯员 卫东来）近日，密云区总工会举办焊工技能比武，来自二十三家企业的八十六名选手同台竞技，最终决出一等奖三名、二等奖六名。赛场上焊花飞溅，选手们屏息凝神，从打底到盖面一气呵成，不少人的手套都被汗水浸透了。

      裁判长在点评时说，今年的选手基本功扎实，焊缝成形均匀，尤其是几位年轻选手进步明显，希望各企业继续为他们提供练兵的舞台。

      鲁谷街道职工登高赏秋

      本报讯（记者 韩立）日前，石景山区鲁谷街道总工会组织辖区职工开展秋季登山活动，大家沿步道拾级而上，一路欢声笑语，用时最短的职工仅用三十八分钟便登上山顶，随后在观景平台合影留念。本报记者 丁乐 摄
      """;

  @Property(tries = 500)
  void any_string_is_survived(@ForAll String text) {
    surviveAll(text);
  }

  @Property(tries = 1500)
  void any_string_of_the_field_s_own_signs_is_survived(@ForAll("signs") String text) {
    surviveAll(text);
  }

  @Property(tries = 1000)
  void articles_hold_nothing_that_is_not_on_the_page_and_never_overlap(
      @ForAll("signs") String raw) {
    String page = PlainText.of(raw);
    long[] left = new long[Character.MAX_VALUE + 1];
    page.chars().forEach(c -> left[c]++);
    for (Article article : PageSplitter.split(page)) {
      for (String line : article.body().split("\n", -1)) {
        assertThat(page).contains(line);
      }
      assertThat(article.headlines()).allSatisfy(line -> assertThat(page).contains(line));
      (String.join("", article.headlines()) + article.body().replace("\n", ""))
          .chars()
          .forEach(c -> assertThat(left[c]--).as("printed once only").isPositive());
    }
  }

  @Property(tries = 300)
  void column_breaks_inside_sentences_change_no_body(
      @ForAll @LongRange(min = 0) long seed, @ForAll boolean blankLine) {
    var random = new Random(seed);
    var broken = new StringBuilder();
    for (String line : PAGE.split("\n", -1)) {
      int at = line.length() > 60 ? 25 + random.nextInt(line.length() - 50) : 0;
      if (at > 0 && inSentence(line, at)) {
        broken
            .append(line, 0, at)
            .append(blankLine ? "\n\n" : "\n")
            .append(line, at, line.length());
      } else {
        broken.append(line);
      }
      broken.append('\n');
    }
    assertThat(bodies(broken.toString())).isEqualTo(bodies(PAGE)).hasSize(2);
  }

  private static boolean inSentence(String line, int at) {
    return "，。、；：！？）”".indexOf(line.charAt(at - 1)) < 0
        && "，。、；：！？）”（“".indexOf(line.charAt(at)) < 0
        && line.charAt(at) != ' '
        && line.charAt(at - 1) != ' ';
  }

  private static List<String> bodies(String page) {
    return PageSplitter.split(page).stream().map(a -> BodyText.of(a.body()).text()).toList();
  }

  private static void surviveAll(String text) {
    PageSplitter.split(text);
    assertThat(BodyText.of(text).text()).doesNotContain("\n");
    Byline.of(text);
    assertThat(Headlines.of(text).title()).isNotNull();
  }

  @Provide
  static Arbitrary<String> signs() {
    return Arbitraries.of(
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "　　",
            "。",
            "，",
            "”",
            "（",
            "）",
            "(",
            ")",
            "：",
            "## ",
            "### ",
            "■",
            "●",
            "▲",
            "本报讯",
            "本报讯（记者 苏晓岚）",
            "记者",
            "通讯员",
            "本报记者 丁乐 摄影报道",
            "本报记者 丁乐",
            " 摄",
            "近日，",
            "区总工会举办比武",
            "职工们纷纷点赞。",
            "图为现场。",
            "第3版",
            "要闻",
            "2024年10月15日 星期二",
            "来自二十三家企业的职工同台竞技",
            "一、",
            "启事",
            "（记者 韩立）",
            "文/图",
            "\0",
            "\uD83D",
            "·",
            "张",
            "简讯")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
