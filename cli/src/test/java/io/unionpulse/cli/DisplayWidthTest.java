package io.unionpulse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "怀柔区, 6",
    "BDA区, 5",
    "（丰台）, 8",
    "“丰台”, 6",
    "𠮷野家, 6",
    "e\u0301, 1",
    "ﾊﾝ, 2",
    "'', 0",
  })
  void chineseCharactersTakeTwoColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void whatDoesNotFitIsCutBetweenCharacters() {
    assertThat(DisplayWidth.fit("石景山区", 8)).isEqualTo("石景山区");
    assertThat(DisplayWidth.fit("石景山区", 7)).isEqualTo("石景山…");
    assertThat(DisplayWidth.fit("石景山区", 6)).isEqualTo("石景… ");
    assertThat(DisplayWidth.fit("石景", 6)).isEqualTo("石景  ");
  }

  @Property(tries = 300)
  void fittedTextTakesExactlyItsColumns(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 40) int columns) {
    assertThat(DisplayWidth.of(DisplayWidth.fit(text, columns))).isEqualTo(columns);
  }
}
