package io.unionpulse.extraction.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Scope;
import io.unionpulse.extraction.Reports;
import org.junit.jupiter.api.Test;

class ScopeReaderTest {

  @Test
  void aBodyThatOnlyASubtitleNamesTellsItsTierAllTheSame() {
    var activity =
        Reports.extract(
            "海滨职工大学举办春季开学典礼\n本市首个学历教育“劳模班”开学", "近日，“慧企学堂”春季班开班仪式在北京开放大学分校举办，百名产业工人走进课堂。");

    assertThat(activity.getOrganizers().get(0).getEvidence()).isNull();
    assertThat(activity.getScope()).isEqualTo(Scope.ENTERPRISE);
  }
}
