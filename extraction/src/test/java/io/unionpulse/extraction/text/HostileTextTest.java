package io.unionpulse.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.avro.Source;
import io.unionpulse.extraction.Extraction;
import io.unionpulse.extraction.page.PageSplitter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any string is survived, and repetitive ones too. The time limit only ends a reader that hangs.
 */
class HostileTextTest {

  private static final Extraction EXTRACTION = Extraction.standard();
  private static final int LENGTH = 20_000;

  @Property(tries = 100)
  void anyStringIsSurvivedWithItsEvidenceInPlace(@ForAll String title, @ForAll String body) {
    requireEvidence(extract(title, body));
    PageSplitter.split(body);
  }

  @Property(tries = 50)
  void loneSurrogatesAndAllOtherCharactersAreSurvived(@ForAll long seed) {
    String text = random(new Random(seed), 3_000);

    requireEvidence(extract(text.substring(0, 100), text));
    PageSplitter.split(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中",
        "第",
        "1",
        "、",
        "（",
        "）",
        "(",
        "“",
        "”",
        "\"",
        "“”",
        "，",
        "。",
        "\n",
        " ",
        "　",
        "<",
        "<!--",
        "<p",
        "</",
        "<script>",
        "&",
        "&#",
        "记者 ",
        "记者",
        "本报讯",
        "本报讯（记者",
        "通讯员 王强 ",
        "摄 ",
        "北京市",
        "朝阳区",
        "1,",
        "1,234,",
        "1.",
        "9:",
        "12月",
        "12月3日",
        "2024年",
        "万",
        "一百",
        "十几名",
        "30人",
        "30至50人",
        "3万元",
        "总工会",
        "区总工会",
        "工会、",
        "举办",
        "由区总工会主办",
        "近日，",
        "近日 ",
        "《",
        "【",
        "■",
        "#",
        "# ",
        "図",
        "東",
        "\u200b",
        "\u0000",
        "\ud83d",
        "\udc00",
        "a",
        "A1",
        "www.",
        "人\n",
        "本报讯（记者 王强）\n",
        "（记者 王强）",
        "图为活动现场\n",
        "至",
        "-",
        "—",
        "：",
        "：“",
        "参加",
        "职工",
        "来自30家企业的",
        "名",
        "王",
        "王 ",
        "·",
        "…"
      })
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
  void muchOfOneThingIsRead(String unit) {
    String text = unit.repeat(LENGTH / unit.length());

    requireEvidence(extract("", text));
    requireEvidence(extract(text, "正文。"));
    PageSplitter.split(text);
  }

  private static String random(Random random, int length) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt(Character.MAX_VALUE + 1));
    }
    return text.toString();
  }

  private static Activity extract(String title, String body) {
    return EXTRACTION.extract(
        ActivityReport.newBuilder()
            .setReportId("r")
            .setRevision(0)
            .setSource(
                Source.newBuilder().setSystem("s").setDocument("d").setPosition(null).build())
            .setPublishedOn(LocalDate.of(2024, 10, 14))
            .setTitle(title)
            .setBody(body)
            .setRegion("110000")
            .setIngestedAt(Instant.EPOCH)
            .build(),
        Instant.EPOCH);
  }

  private static void requireEvidence(Activity activity) {
    for (var it : Facts.evidence(activity)) {
      String field =
          it.getField() == EvidenceField.title ? activity.getTitle() : activity.getBody();
      assertThat(field.substring(it.getStart(), it.getEnd())).isEqualTo(it.getText());
    }
  }
}
