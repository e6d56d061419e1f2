package io.unionpulse.extraction.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTextTest {

  @Test
  void line_breaks_of_the_layout_go_and_nothing_else_changes() {
    assertThat(BodyText.of("\n  近日，工会\r\n\r\n举办 2 场\n讲座。 \n").text()).isEqualTo("近日，工会举办 2 场讲座。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报记者 陈艺 摄",
        "通讯员 袁羽 摄",
        "本报记者 马超\n通讯员 郝晓月 摄影报道",
        "本报记者 马超 通讯员 郝晓月 摄影报道",
        "本报记者 丁乐 文/图",
        "本报记者 丁乐/文 方糖/图",
        "丁乐 摄",
        "丁乐/摄",
        "方糖 供图",
        "（本报记者 丁乐 摄）",
        "（密云区总工会供图）",
        "文/丁乐 图/方糖",
        "摄影：丁乐",
        "本报记者 丁乐 摄\n通讯员 方糖 摄"
      })
  void a_closing_photo_credit_is_no_part_of_the_body(String credit) {
    assertThat(BodyText.of("职工们体验了手工的乐趣。\n" + credit).text()).isEqualTo("职工们体验了手工的乐趣。");
    assertThat(BodyText.of("职工们体验了手工的乐趣。 " + credit).text()).isEqualTo("职工们体验了手工的乐趣。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "比赛在周末结束。（记者 丁乐）",
        "他最爱的事就是周末出门拍摄",
        "大家在镜头前合影，由志愿者拍摄。",
        "本报记者 丁乐",
        "活动吸引了众多职工前来摄影"
      })
  void what_is_no_photo_credit_stays(String body) {
    assertThat(BodyText.of(body).text()).isEqualTo(body);
  }
}
