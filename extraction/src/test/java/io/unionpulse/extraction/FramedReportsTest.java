package io.unionpulse.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Reports saved from portals with all that was printed around them. */
class FramedReportsTest {

  private static final String HEAD = "发布日期：2024-06-05 10:21 来源：海州区总工会\n\n";

  @Test
  void the_day_of_publication_is_not_that_of_the_activity() {
    var activity = Reports.extract("趣味运动会举行", HEAD + "近日，海州区总工会举办趣味运动会，近百名职工参加。");

    assertThat(activity.getPeriod().getStart()).isNull();
    assertThat(activity.getPeriod().getEvidence().getText()).isEqualTo("近日");
    assertThat(activity.getBody()).startsWith("近日");
    assertThat(Reports.holds(activity.getPeriod().getEvidence(), activity)).isTrue();
  }

  @Test
  void it_gives_a_printed_day_its_year_where_the_publisher_does_not() {
    String body = HEAD + "5月28日，海州区总工会举办趣味运动会。";

    assertThat(Reports.extract("运动会", body).getPeriod().getStart()).isEqualTo("2024-05-28");
    assertThat(Reports.extract("运动会", body, LocalDate.of(2023, 6, 5)).getPeriod().getStart())
        .isEqualTo("2023-05-28");
  }

  @Test
  void names_in_the_frame_are_credited_and_its_labels_are_not() {
    var activity =
        Reports.extract("送清凉", "【发布日期：2024-06-05】 【作者：晚报记者 方糖 通讯员 韩立】\n近日，海州区总工会送清凉。\n附件：\n回到顶部");

    assertThat(activity.getReporters()).containsExactly("方糖");
    assertThat(activity.getCorrespondents()).containsExactly("韩立");
  }

  @Test
  void the_source_is_no_organizer() {
    var activity = Reports.extract("植树", "来源：海州邮政工会 | 时间：2021-12-10 |\n近日，云台区分公司工会组织职工植树。");

    assertThat(activity.getOrganizers().get(0).getName()).isEqualTo("云台区分公司工会");
  }
}
