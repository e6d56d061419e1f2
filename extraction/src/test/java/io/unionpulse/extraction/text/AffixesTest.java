package io.unionpulse.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AffixesTest {

  private static final Affixes WORDS = Affixes.of("工会", "总工会", "街道");

  @Test
  void textsBeginAndEndWithWords() {
    assertThat(WORDS.start("街道办事处")).isTrue();
    assertThat(WORDS.start("区街道")).isFalse();
    assertThat(WORDS.end("怀柔区总工会")).isTrue();
    assertThat(WORDS.end("工会主席")).isFalse();
    assertThat(WORDS.in("泉河街道办事处")).isTrue();
    assertThat(WORDS.in("泉河路")).isFalse();
  }

  @Test
  void aWordThatGoesOverTheBoundsIsNotThere() {
    String text = "怀柔区总工会";

    assertThat(WORDS.start(text, 3, 6)).isTrue();
    assertThat(WORDS.start(text, 3, 5)).isFalse();
    assertThat(WORDS.end(text, 5, 6)).isFalse();
    assertThat(WORDS.in(text, 0, 5)).isFalse();
    assertThat(WORDS.is(text, 4, 6)).isTrue();
    assertThat(WORDS.is(text, 2, 6)).isFalse();
  }

  @Test
  void nothingStandsInAnEmptyText() {
    assertThat(WORDS.start("")).isFalse();
    assertThat(WORDS.end("")).isFalse();
    assertThat(WORDS.in("")).isFalse();
    assertThat(WORDS.is("", 0, 0)).isFalse();
  }
}
