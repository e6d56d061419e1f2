package io.unionpulse.dashboard.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.dashboard.filter.SearchText.Term;
import org.junit.jupiter.api.Test;

class SearchTextTest {

  @Test
  void wordsArePartedByWhiteSpaceOfAnyKind() {
    assertThat(SearchText.parse(" 工匠　劳模\t a ").terms())
        .containsExactly(new Term("工匠", false), new Term("劳模", false), new Term("a", false));
  }

  @Test
  void quotationMarksMakePhrases() {
    assertThat(SearchText.parse("“技能 大赛” x \"a b\" \"open end").terms())
        .containsExactly(
            new Term("技能 大赛", true),
            new Term("x", false),
            new Term("a b", true),
            new Term("open end", true));
  }

  @Test
  void wordsOfATermAreRunsOfOneKind() {
    assertThat(new Term("第3届A座，工会", false).words()).containsExactly("第", "3", "届", "A", "座", "工会");
    assertThat(SearchText.isCharacter("第")).isTrue();
    assertThat(SearchText.isCharacter("3")).isFalse();
    assertThat(SearchText.isCharacter("工会")).isFalse();
  }

  @Test
  void charactersAreAloneOnlyIfNothingElseIsSearched() {
    assertThat(SearchText.parse("工 \"会\"").charactersAlone()).containsExactlyInAnyOrder("工", "会");
    assertThat(SearchText.parse("工 劳模").charactersAlone()).isEmpty();
    assertThat(SearchText.NONE.charactersAlone()).isEmpty();
  }

  @Test
  void nothingIsNoTerm() {
    assertThat(SearchText.parse("  \"\" “ ”").isEmpty()).isTrue();
  }
}
