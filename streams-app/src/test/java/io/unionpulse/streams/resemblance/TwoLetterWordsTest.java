package io.unionpulse.streams.resemblance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoLetterWordsTest {

  private final TwoLetterWords words = TwoLetterWords.of("街道", "公司", "医院", "驿站");

  @Test
  void aWordIsFoundWhereItStands() {
    String text = "某街道的驿站";

    assertThat(words.stands(text, 1)).isTrue();
    assertThat(words.stands(text, 4)).isTrue();
    assertThat(words.stands(text, 0)).isFalse();
    assertThat(words.stands(text, 2)).isFalse();
  }

  @Test
  void halfAWordAtTheEndIsNone() {
    assertThat(words.stands("一条街", 2)).isFalse();
  }

  @Test
  void firstLettersAreThoseOfAllWords() {
    assertThat(words.firstLetters().split("")).containsExactlyInAnyOrder("街", "公", "医", "驿");
  }
}
