package io.unionpulse.extraction.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.District;
import io.unionpulse.extraction.Reports;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text. */
class PlacePropertiesTest {

  @Property(tries = 500)
  void anyTextIsSurvived(@ForAll String title, @ForAll String body) {
    assertThat(Reports.extract(title, body)).isNotNull();
  }

  @Property(tries = 1000)
  void evidenceIsWhatStandsThereAndNoDistrictIsBothOwnAndMentioned(
      @ForAll("news") String title, @ForAll("news") String body) {
    Activity activity = Reports.extract(title, body);
    for (District district : activity.getDistricts()) {
      assertThat(Reports.holds(district.getEvidence(), activity)).isTrue();
      assertThat(activity.getMentionedDistricts()).doesNotContain(district.getCode());
    }
  }

  @Property(tries = 500)
  void lineBreaksInTheBodyChangeNothing(@ForAll("news") String body, @ForAll("cuts") int cut) {
    Assume.that(!body.isEmpty());
    int at = cut % body.length();
    Activity plain = Reports.extract("", body);
    Activity broken = Reports.extract("", body.substring(0, at) + "\n\n" + body.substring(at));
    assertThat(broken).isEqualTo(plain);
  }

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            "近日，",
            "本报讯（记者 张三）",
            "北京市",
            "朝阳区",
            "朝阳",
            "怀柔",
            "怀柔园",
            "八里庄街道",
            "泉河街道",
            "长春市",
            "总工会",
            "市总工会",
            "区总工会",
            "工会",
            "公司",
            "北京欢乐谷",
            "清华大学",
            "城市副中心",
            "经开区",
            "在",
            "举办",
            "主办",
            "走访",
            "出席",
            "代表团",
            "来到",
            "和",
            "、",
            "，",
            "。",
            "“",
            "”",
            " ",
            "职工",
            "路",
            "😀",
            "\uFFFF",
            "x")
        .list()
        .ofMaxSize(25)
        .map(words -> String.join("", words));
  }

  @Provide
  Arbitrary<Integer> cuts() {
    return Arbitraries.integers().between(0, 10_000);
  }
}
