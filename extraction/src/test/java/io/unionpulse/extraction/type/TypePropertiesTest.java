package io.unionpulse.extraction.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text. */
class TypePropertiesTest {

  private static final TypeReader READER = TypeReader.standard();

  @Property(tries = 500)
  void anyTextIsSurvived(@ForAll String title, @ForAll String subtitle, @ForAll String body) {
    assertThat(READER.read(title, List.of(subtitle), body).type()).isNotNull();
  }

  @Property(tries = 1000)
  void evidenceIsWhatStandsThereAndNoTypeIsItsOwnFurtherType(
      @ForAll("news") String title, @ForAll("news") String subtitle, @ForAll("news") String body) {
    TypeReading reading = READER.read(title, List.of(subtitle), body);
    for (TypeEvidence word : reading.evidence()) {
      String field =
          switch (word.zone()) {
            case TITLE -> title;
            case SUBTITLE -> subtitle;
            case LEAD, REST -> body;
          };
      assertThat(field.substring(word.start(), word.end())).isEqualTo(word.text());
      assertThat(word.points()).isPositive();
    }
    assertThat(reading.also()).doesNotContain(reading.type()).doesNotHaveDuplicates();
  }

  @Property(tries = 1000)
  void halfWidthPunctuationTellsTheSameType(
      @ForAll("news") String title, @ForAll("news") String body) {
    TypeReading wide = READER.read(title, List.of(), body);
    TypeReading narrow = READER.read(narrow(title), List.of(), narrow(body));
    assertThat(narrow.type()).isEqualTo(wide.type());
    assertThat(narrow.also()).isEqualTo(wide.also());
  }

  private static String narrow(String text) {
    return text.replace('，', ',')
        .replace('：', ':')
        .replace('；', ';')
        .replace('！', '!')
        .replace('？', '?')
        .replace('（', '(')
        .replace('）', ')');
  }

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            "近日，",
            "本报讯（记者 张三）",
            "5月6日，",
            "为",
            "按照",
            "区总工会",
            "举办",
            "组织",
            "参加",
            "现场",
            "消防",
            "急救",
            "书法",
            "篮球赛",
            "技能大赛",
            "慰问",
            "体检",
            "驿站",
            "换届选举",
            "法律",
            "集体协商",
            "培训班",
            "二十大精神",
            "植树",
            "代表团",
            "表彰",
            "劳模",
            "会议",
            "将",
            "近年来",
            "强调",
            "在",
            "工会干部",
            "协会",
            "，",
            "。",
            "；",
            "！",
            "：",
            "“",
            "”",
            "（",
            "）",
            " ",
            "职工",
            "😀",
            "x")
        .list()
        .ofMaxSize(25)
        .map(words -> String.join("", words));
  }
}
