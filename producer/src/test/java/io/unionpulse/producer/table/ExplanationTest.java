package io.unionpulse.producer.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.Source;
import io.unionpulse.extraction.Extraction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final Extraction EXTRACTION = Extraction.standard();

  private static ActivityReport.Builder report() {
    return ActivityReport.newBuilder()
        .setReportId("r")
        .setRevision(1)
        .setSource(Source.newBuilder().setSystem("s").setDocument("a.txt").setPosition(2).build())
        .setRegion("110000")
        .setPublishedOn(LocalDate.of(2024, 10, 16))
        .setIngestedAt(Instant.EPOCH)
        .setTitle("怀柔区总工会举办职工书法展")
        .setBody("本报讯（记者 苏晓岚）10月14日，怀柔区总工会举办职工书法展，120余名职工参加，发放奖金3000元。");
  }

  private static String explained(ActivityReport report, int columns) throws IOException {
    var out = new ByteArrayOutputStream();
    Activity activity = EXTRACTION.extract(report, Instant.EPOCH);
    new Explanation(out, columns, EXTRACTION::typeEvidence).print(report, activity);
    return out.toString(UTF_8);
  }

  @Test
  void eachValueStandsBesideItsWordsInContext() throws IOException {
    assertThat(explained(report().build(), 200))
        .startsWith("a.txt #2  怀柔区总工会举办职工书法展\n")
        .containsPattern("type +CULTURE_SPORTS +title: 怀柔区总工会举办.*【.*】")
        .containsPattern("district +110116 怀柔区 \\(NAMED\\) +.*【怀柔区.*】")
        .containsPattern("organizer +怀柔区总工会 \\(DISTRICT\\) +.*【怀柔区总工会】")
        .containsPattern("headcount +120 名 +.*怀柔区总工会举办职工书法展，【120余名】职工参加，发放奖金3000元。")
        .containsPattern("amount +3000.00 CNY +.*【3000元】")
        .containsPattern("period +2024-10-14 \\(PUBLICATION\\) +.*【10月14日】")
        .containsPattern("occurredOn +2024-10-14 +the first day of the period")
        .containsPattern("reporters +苏晓岚 +from the byline");
  }

  @Test
  void valuesWithoutWordsSayWhy() throws IOException {
    var declared =
        Declared.newBuilder()
            .setDistrictCode("110105")
            .setType(ActivityType.CARE)
            .setHeadcount(7L)
            .build();
    String text =
        explained(report().setDeclared(declared).setTitle("活动").setBody("大家来了。").build(), 200);

    assertThat(text)
        .containsPattern("type +CARE +declared by the publisher")
        .containsPattern("district +110105 朝阳区 \\(DECLARED\\) +declared by the publisher")
        .containsPattern("headcount +7 +declared by the publisher")
        .containsPattern("occurredOn +2024-10-16 +from publishedOn");
  }

  @Test
  void contextIsAsLongAsTheTerminalIsWide() throws IOException {
    for (int columns = 80; columns <= 140; columns += 20) {
      String text = explained(report().build(), columns);

      int width = columns;
      assertThat(text).containsPattern("headcount +120 名 +.*【120余名】职工");
      assertThat(text.lines())
          .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void contextOfALongValueStandsBelowItInItsColumn() throws IOException {
    String union = "怀柔区雁栖经济开发区新能源汽车零部件制造企业联合工会";
    String text = explained(report().setBody("近日，" + union + "举办职工书法展。").build(), 80);

    assertThat(text).containsPattern("organizer +" + union + " .*\n {46}.*【.*】");
  }

  @Test
  void aFieldIsNamedBesideItsFirstValueOnly() throws IOException {
    String text = explained(report().setBody("书法展、摄影展发放奖金3000元和5000元。").build(), 80);

    assertThat(text).containsPattern("amount +3000.00 CNY .*\n +5000.00 CNY ");
  }

  @Test
  void contextNeverCutsACharacterInHalf() {
    String text = "𠮷".repeat(20) + "一" + "𠮷".repeat(20);

    assertThat(Context.of("a" + text, 41, 42, 200)).doesNotContain("\uFFFD");
    assertThat(Context.of(text, 40, 41, 31)).doesNotContain("\uFFFD");
  }

  @Test
  void foreignTextCannotSteerTheTerminal() throws IOException {
    String text = explained(report().setTitle("书法展\u001b[2J\u202e").build(), 200);

    assertThat(text).doesNotContain("\u001b", "\u202e");
  }
}
