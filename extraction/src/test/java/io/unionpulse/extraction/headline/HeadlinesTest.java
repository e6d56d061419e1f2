package io.unionpulse.extraction.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "聚力前行 共绘蓝图/密云区总工会召开全委会|密云区总工会召开全委会",
        "密云区总工会召开全委会/总结去年工作 部署新年任务|密云区总工会召开全委会",
        "古北口镇总工会举办急救培训/提升职工自救互救能力|古北口镇总工会举办急救培训",
        "让安全课走进车间/京西铸造厂工会开展隐患排查竞赛|京西铸造厂工会开展隐患排查竞赛",
        "远航物流公司运动会开幕/——三百名职工同场竞技|远航物流公司运动会开幕",
        "京西铸造厂工会：/夜班职工收到“暖心包”|夜班职工收到“暖心包”",
        "2024年职工技能月开幕/怀柔区总工会为百名职工搭台比武|怀柔区总工会为百名职工搭台比武",
        "延庆区总工会举办冰雪运动会/各镇职工代表队二百余人参加|延庆区总工会举办冰雪运动会",
        "一针一线绣出新生活|一针一线绣出新生活"
      })
  void the_line_that_names_actor_and_event_is_the_title(String printed, String title) {
    var lines = List.of(printed.split("/", -1));
    var headlines = Headlines.of(String.join("\n", lines));

    assertThat(headlines.title()).isEqualTo(title);
    assertThat(headlines.subtitles())
        .isEqualTo(lines.stream().filter(line -> !line.equals(title)).toList());
  }

  @ParameterizedTest
  @CsvSource({"密云区总工会举办/职工急救技能培训", "市总工会启动“送清凉/进工地”活动", "古北口镇工会联合会与/镇卫生院开展义诊", "第三届职工运动会暨/趣味比赛开幕"})
  void a_headline_broken_over_two_lines_is_one_title(String printed) {
    assertThat(Headlines.of(printed.replace('/', '\n')))
        .isEqualTo(new Headlines(printed.replace("/", ""), List.of()));
  }

  @Test
  void an_empty_headline_gives_an_empty_title() {
    assertThat(Headlines.of(" \n\n")).isEqualTo(new Headlines("", List.of()));
  }

  @Test
  void marks_and_white_space_around_a_line_are_no_part_of_it() {
    assertThat(Headlines.of("## 密云区总工会召开全委会　\r\n"))
        .isEqualTo(new Headlines("密云区总工会召开全委会", List.of()));
  }
}
