package io.unionpulse.extraction.organizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Organizer;
import io.unionpulse.extraction.Reports;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text. */
class OrganizerPropertiesTest {

  @Property(tries = 500)
  void anyTextIsSurvived(@ForAll String title, @ForAll String body) {
    assertThat(Reports.extract(title, body).getOrganizers()).isNotNull();
  }

  @Property(tries = 2000)
  void everyNameIsPrintedWhereItsEvidencePointsAndStandsOnce(
      @ForAll("news") String title, @ForAll("news") String body) {
    Activity activity = Reports.extract(title, body);
    for (Organizer organizer : activity.getOrganizers()) {
      var evidence = organizer.getEvidence();
      assertThat(evidence.getText()).isEqualTo(organizer.getName());
      assertThat(Reports.holds(evidence, activity)).isTrue();
    }
    assertThat(activity.getOrganizers()).extracting(Organizer::getName).doesNotHaveDuplicates();
  }

  @Property(tries = 500)
  void halfWidthCommasChangeNoName(@ForAll("news") String body) {
    assertThat(names(body.replace('，', ','))).isEqualTo(names(body));
  }

  private static List<String> names(String body) {
    return Reports.extract("", body).getOrganizers().stream().map(Organizer::getName).toList();
  }

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            "近日，",
            "3月5日，",
            "本报讯（记者 张三）",
            "北京市",
            "怀柔区",
            "怀柔",
            "和睦街道",
            "总工会",
            "市总工会",
            "区总工会",
            "该工会",
            "该校工会",
            "某公司",
            "（集团）有限公司",
            "清华大学",
            "职工",
            "技术协会",
            "主席",
            "代表团",
            "来到",
            "举办",
            "主办",
            "承办",
            "指导",
            "联合",
            "由",
            "在",
            "为",
            "是",
            "的",
            "和",
            "与",
            "、",
            "，",
            "。",
            "“",
            "”",
            " ",
            "具体举措",
            "获悉",
            "学习考察",
            "😀",
            "x")
        .list()
        .ofMaxSize(25)
        .map(words -> String.join("", words));
  }
}
