package io.unionpulse.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPositionTest {

  private static final String TOPIC = "union.dead-letters";

  @ParameterizedTest
  @ValueSource(strings = {"3-17", "union.dead-letters-3-17"})
  void aLetterIsNamedByPartitionAndOffset(String name) {
    assertThat(LetterPosition.parse(name, TOPIC)).isEqualTo(new LetterPosition(TOPIC, 3, 17));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "--",
        "17",
        "3-",
        "-17",
        "a-b",
        "union.reports-3-17",
        "union.dead-letters",
        "union.dead-letters.g2-3-17",
        "3-99999999999999999999",
        "3--17"
      })
  void whatNamesNoLetterOfTheTopicIsRefused(String name) {
    assertThatThrownBy(() -> LetterPosition.parse(name, TOPIC))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("such as 3-17");
  }

  @Test
  void itsNameIsReadAgain() {
    var position = new LetterPosition("union.dead-letters.g2", 11, 0);

    assertThat(LetterPosition.parse(position.toString(), position.topic())).isEqualTo(position);
    assertThat(LetterPosition.parse(position.brief(), position.topic())).isEqualTo(position);
  }
}
