package io.unionpulse.extraction.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Evidence;
import io.unionpulse.extraction.Reports;
import io.unionpulse.extraction.money.MoneyReader;
import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text. */
class NumberPropertiesTest {

  @Property(tries = 500)
  void anyTextIsSurvived(@ForAll String title, @ForAll String body) {
    assertThat(HeadcountReader.read(title, body)).isNotNull();
    assertThat(MoneyReader.read(title, body)).isNotNull();
  }

  @Property(tries = 2000)
  void evidenceIsWhatStandsThereAndTheValueLiesWithinItsBounds(
      @ForAll("news") String title, @ForAll("news") String body) {
    Activity activity = Reports.extract(title, body);
    var spans = new ArrayList<Evidence>();
    activity.getFigures().forEach(it -> spans.add(it.getEvidence()));
    activity.getAmounts().forEach(it -> spans.add(it.getEvidence()));
    var headcount = activity.getHeadcount();
    if (headcount != null) {
      spans.add(headcount.getEvidence());
      if (headcount.getValue() != null) {
        assertThat(headcount.getMin() == null || headcount.getMin() <= headcount.getValue())
            .isTrue();
        assertThat(headcount.getMax() == null || headcount.getMax() >= headcount.getValue())
            .isTrue();
      } else {
        assertThat(headcount.getMin()).isLessThanOrEqualTo(headcount.getMax());
      }
    }
    for (Evidence evidence : spans) {
      assertThat(Reports.holds(evidence, activity)).isTrue();
    }
  }

  @Property(tries = 1000)
  void widthOfDigitsAndPunctuationChangesNoFact(@ForAll("news") String body) {
    String wide = widen(body);
    People narrow = HeadcountReader.read("", body);
    People other = HeadcountReader.read("", wide);
    assertThat(value(other)).isEqualTo(value(narrow));
    assertThat(other.others()).hasSameSizeAs(narrow.others());
    assertThat(MoneyReader.read("", wide).stream().map(it -> it.getCny()).toList())
        .isEqualTo(MoneyReader.read("", body).stream().map(it -> it.getCny()).toList());
  }

  private static Long value(People people) {
    return people.read() == null ? null : people.read().getValue();
  }

  private static String widen(String text) {
    var wide = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      wide.append(
          switch (c) {
            case ',' -> '，';
            case '.' -> '．';
            case ':' -> '：';
            case ';' -> '；';
            case '!' -> '！';
            default -> c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c;
          });
    }
    return wide.toString();
  }

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            "近日,", "12", "300", "1,200", "3.5", "万", "百", "余", "多", "近", "约", "人", "名", "人次", "家",
            "元", "万元", "职工", "参加", "活动", "表彰", "累计", "预计", "将有", "为", "发放", "慰问", "和", "、", "至",
            "数十", "十几名", "两千多", "其中", "每", "2024年", "第", ";", "!", "。", "“", "”", " ", "月薪", "补贴",
            "😀", "\uFFFF", "x")
        .list()
        .ofMaxSize(25)
        .map(words -> String.join("", words));
  }
}
