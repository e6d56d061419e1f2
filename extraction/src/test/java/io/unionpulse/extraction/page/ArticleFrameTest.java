package io.unionpulse.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What portals print around an article, in the tests' own words. */
class ArticleFrameTest {

  private static final String TEXT = "5月3日，海州区总工会举办健步走，300名职工参加。\n大家说，走得痛快。";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发布时间：2024-05-06 来源：海州区总工会 浏览次数：",
        "发布日期:2024-05-06 09:38\n来源:本网\n",
        "【发布日期：2024-05-06】 【来源：本站】\n",
        "2024-05-06 14:46 来源：海州新闻网\n0",
        "海滨晚报客户端\n2024-05-06 19:52",
        "海州 2024-05-06\n",
        "时间：2024.05.06\n",
        "2024年5月6日\n",
        "2024年05月06号\n",
        "06.05.2024  15:55\n",
        "2024年5月6日 15:36 工会 点击:[]\n",
        "//www.example.org2024-05-06 11:07:34来源: 某某网\n分享到: | 更多 |",
        "| 海滨资讯网 | 2024-5-6 9:18:35 党群工作 | ||",
        "发表于 2024-5-6 15:16:56 | 查看全部 |阅读模式\n",
        "区县动态\n\n2024年05月06日 来源： 《海滨日报》 字体：\n",
        "日期：2024/5/6\n",
        "首页 > 工会动态\n发布时间：2024-05-06 | 访问量：231\n【字体：大 中 小】\n"
      })
  void head_is_no_part_of_the_text_but_tells_the_day(String head) {
    var frame = ArticleFrame.of(head + "\n" + TEXT);

    assertThat(frame.text().strip()).isEqualTo(TEXT);
    assertThat(frame.printedOn()).contains(LocalDate.of(2024, 5, 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "责任编辑：方糖",
        "编辑/方糖\n相关阅读\n海州区总工会启动送清凉\n海滨晚报客户端 2023-07-14",
        "扫一扫在手机上打开页面",
        "关闭",
        "【打印】 【关闭】",
        "上一篇：市总工会开展义诊\n下一篇：没有了",
        "附件：\n回到顶部",
        "主办单位：海州区总工会 版权所有@2024\n地址：海州区中华路1号 邮编：100000",
        "2024年5月6日",
        "浏览量："
      })
  void foot_is_no_part_of_the_text(String foot) {
    var frame = ArticleFrame.of(TEXT + "\n" + foot + "\n");

    assertThat(frame.text().strip()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年5月3日\n上午，海州区总工会在文化宫举办健步走活动，\n300名职工参加。",
        "5月3日 海州区总工会\n举办健步走，300名职工参加。",
        "海州区总工会于\n2024年5月3日\n举办健步走。",
        "各基层工会：\n请于5月3日前报名。\n报名电话：000-00000000",
        "近日，区总工会开展慰问。\n（记者 方糖）",
        "近日，区总工会开展慰问。\n文/海滨晚报记者 方糖",
        "区总工会健步走\n精彩开幕",
        "发布时间：2024-05-06",
        "时间：2024年5月6日\n地点：文化宫\n海州区总工会将举办招聘会。",
        "海州区总工会将举办招聘会。\n招聘时间：\n2024年5月6日",
        "海州区总工会将举办招聘会。\n时间：2024年5月6日",
        "",
        "\n\n"
      })
  void what_the_article_says_itself_stays(String text) {
    assertThat(ArticleFrame.of(text).text()).isEqualTo(text);
  }

  @Test
  void three_parts_are_the_whole() {
    String printed = "来源：本网\n" + TEXT + "\n编辑：方糖\n关闭";
    var frame = ArticleFrame.of(printed);

    assertThat(frame.head() + frame.text() + frame.foot()).isEqualTo(printed);
    assertThat(frame.head()).isEqualTo("来源：本网\n");
    assertThat(frame.foot()).contains("编辑").doesNotContain("痛快");
  }

  @Test
  void thousands_of_lines_of_furniture_are_survived() {
    String furniture = "2024-05-06 14:46 来源：某网\n".repeat(20_000);

    assertThat(ArticleFrame.of(furniture).text()).isNotEmpty();
    assertThat(ArticleFrame.of("9".repeat(500_000) + "\n" + "-".repeat(500_000)).text())
        .isNotEmpty();
  }
}
