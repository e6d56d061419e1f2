package io.unionpulse.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.extraction.Reports;
import io.unionpulse.extraction.page.PageSplitter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any string is survived, and a megabyte of the nastiest repetitions is read in linear time: a
 * quadratic reader would need minutes for one. The time limits only end a reader that hangs.
 */
class HostileTextTest {

  private static final int MEGABYTE = 1 << 20; // in UTF-8

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
        "…",
        "八里庄街道",
        "10月14日、",
        "12日至",
        "为期两天",
        "每3人",
        "1-",
        "累计",
        "该公司",
        "职工促进会",
        "局",
        "在",
        "技能大赛",
        "“技能"
      })
  @Timeout(value = 2, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.MINUTES)
  void aMegabyteOfOneThingIsRead(String unit) {
    String text = repeated(unit, MEGABYTE);

    requireEvidence(extract(text, text));
    PageSplitter.split(text);
  }

  /** What looks back or ahead over the whole text is slow only where two things follow. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "、| 30人",
        "30名教师和| 。",
        "累计30人；| 30人；",
        "“| 30人",
        "《| 3月1日，施行。",
        "3月1日，施行| 》",
        "2023年| 12月3日，",
        "区总工会、| 由区总工会主办",
        "东城区、| 朝阳区总工会举办",
        "王强| 图为活动现场",
        "<!--| -->",
        "<b | >"
      })
  @Timeout(value = 2, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.MINUTES)
  void halfAMegabyteOfOneThingBeforeAnotherIsRead(String first, String second) {
    String text = repeated(first, MEGABYTE / 2) + repeated(second, MEGABYTE / 2);

    requireEvidence(extract("", text));
    PageSplitter.split(text);
  }

  /** Lists of names of which each is another. */
  @ParameterizedTest
  @ValueSource(strings = {"（记者 王?）,", "?工会、", "由?工会、", "?公司工会主办，", "在?镇，", "?区、"})
  @Timeout(value = 2, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.MINUTES)
  void aMegabyteOfDifferentNamesIsRead(String form) {
    var names = new StringBuilder();
    for (int i = 0; names.length() < MEGABYTE / 3; i++) {
      String name = "" + (char) ('一' + i % 20_000) + (char) ('一' + i / 7);
      names.append(form.replace("?", name));
    }
    String text = names + "主办。";

    requireEvidence(extract("", text));
    PageSplitter.split(text);
  }

  private static String repeated(String unit, int bytes) {
    return unit.repeat(bytes / unit.getBytes(StandardCharsets.UTF_8).length);
  }

  private static String random(Random random, int length) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) random.nextInt(Character.MAX_VALUE + 1));
    }
    return text.toString();
  }

  private static Activity extract(String title, String body) {
    return Reports.extract(title, body, LocalDate.of(2024, 10, 14));
  }

  private static void requireEvidence(Activity activity) {
    assertThat(Facts.evidence(activity)).allMatch(it -> Reports.holds(it, activity));
  }
}
