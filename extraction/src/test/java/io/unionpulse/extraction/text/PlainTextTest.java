package io.unionpulse.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<span style=\"color:red\">区</span>总工会 | 区总工会",
        "一<br/>二<BR>三 | 一\\n二\\n三",
        "一<p>二</p><p class='a'>三 | 一\\n二\\n\\n三",
        "&ldquo;送清凉&rdquo; | “送清凉”",
        "&#8220;送&#x6E05;凉&#X201D; | “送清凉”",
        "A&amp;B &lt;注&gt; | A&B <注>",
        "一<!-- 100人 > -->二 | 一二",
        "一<script type=\"a\">if (a<b) '300人';</script >二 | 一二",
        "一<STYLE>p {}</style>二 | 一二",
        "<!DOCTYPE html>一<o:p> | 一<o:p>",
        "&amp;lt; | &lt;",
      })
  void markupIsTakenOff(String raw, String plain) {
    assertThat(PlainText.of(raw)).isEqualTo(plain.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < b",
        "a<b and c",
        "R&D",
        "AT&T;",
        "<注>",
        "1<2>0",
        "5 <br",
        "&unknown;",
        "&#0;",
        "&#xD800;",
        "&#99999999;",
        "<",
        "&",
        "&;",
        "<!-- 未完",
        "《<》",
        "<bigdata>"
      })
  void whatIsNoMarkupStays(String text) {
    assertThat(PlainText.of(text)).isEqualTo(text);
  }

  @Test
  void charactersThatPrintNothingAreTakenOut() {
    assertThat(PlainText.of("\ufeff区\u200b总\u00ad工\u200d会\u2060\u202e\u0000\u009b"))
        .isEqualTo("区总工会");
  }

  @Test
  void everyLineEndIsALineFeed() {
    assertThat(PlainText.of("一\r\n二\r三\u2028四\u2029五\u000b六\f七\u0085八\n\r九"))
        .isEqualTo("一\n二\n三\n四\n五\n六\n七\n八\n\n九");
  }

  @Test
  void plainTextIsGivenBackItself() {
    String plain = "区总工会\n\t举办 活动";

    assertThat(PlainText.of(plain)).isSameAs(plain);
  }
}
