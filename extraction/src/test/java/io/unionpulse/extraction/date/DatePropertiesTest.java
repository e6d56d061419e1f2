package io.unionpulse.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.extraction.Reports;
import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text. */
class DatePropertiesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 10, 18);

  @Property(tries = 500)
  void anyTextIsSurvived(@ForAll String title, @ForAll String body) {
    assertThat(Reports.extract(title, body, PUBLISHED)).isNotNull();
  }

  @Property(tries = 3000)
  void datesExistRunForwardAndHaveEvidence(
      @ForAll("news") String title, @ForAll("news") String body, @ForAll boolean known) {
    Activity activity = Reports.extract(title, body, known ? PUBLISHED : null);
    var period = activity.getPeriod();
    if (period == null) {
      assertThat(activity.getOccurredOn()).isEqualTo(known ? PUBLISHED : null);
      return;
    }
    assertThat(Reports.holds(period.getEvidence(), activity)).isTrue();
    assertThat(period.getStart() != null || period.getEnd() == null).isTrue();
    if (period.getStart() == null) {
      assertThat(period.getYearBasis()).isNull();
    } else if (period.getStart().startsWith("--")) {
      assertThat(period.getYearBasis()).isNull();
      assertThat(MonthDay.parse(period.getStart())).isNotNull();
      if (period.getEnd() != null) {
        assertThat(MonthDay.parse(period.getEnd())).isNotNull();
      }
    } else {
      assertThat(period.getYearBasis()).isNotNull();
      LocalDate start = LocalDate.parse(period.getStart());
      assertThat(activity.getOccurredOn()).isEqualTo(start);
      if (period.getEnd() != null) {
        assertThat(start).isBeforeOrEqualTo(LocalDate.parse(period.getEnd()));
      }
    }
  }

  @Property(tries = 1000)
  void fullWidthDigitsAndHalfWidthMarksGiveTheSameDates(@ForAll("news") String body) {
    String wide =
        body.chars()
            .collect(StringBuilder::new, DatePropertiesTest::widen, StringBuilder::append)
            .toString();
    assertThat(days(wide)).isEqualTo(days(body));
    String narrow =
        body.replace('，', ',')
            .replace('；', ';')
            .replace('：', ':')
            .replace('（', '(')
            .replace('）', ')');
    assertThat(days(narrow)).isEqualTo(days(body));
  }

  private static void widen(StringBuilder out, int c) {
    out.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c));
  }

  private static String days(String body) {
    var period = Reports.extract("", body, PUBLISHED).getPeriod();
    return period == null ? "-" : period.getStart() + " " + period.getEnd();
  }

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            "近日",
            "昨天",
            "本月",
            "上周",
            "2024年",
            "2023年",
            "10月",
            "2月",
            "12月",
            "14日",
            "30日",
            "31日",
            "29日",
            "12",
            "9",
            "二〇二四年",
            "十",
            "三",
            "月",
            "日",
            "号",
            "至",
            "—",
            "-",
            "、",
            "和",
            "，",
            "。",
            "；",
            "：",
            "（",
            "）",
            "“",
            "”",
            "《",
            "》",
            "为期",
            "两天",
            "一周",
            "3个月",
            "持续至",
            "落幕",
            "起",
            "前",
            "将于",
            "自",
            "以来",
            "时间",
            "报名",
            "此次",
            "现场",
            "区总工会",
            "举办",
            "启动",
            "记者",
            "获悉",
            "2024-02-29",
            "2024.10.14",
            "10.14-10.25",
            " ",
            "次年",
            "电",
            "😀",
            "x",
            "职工")
        .list()
        .ofMaxSize(20)
        .map(words -> String.join("", words));
  }
}
