package io.unionpulse.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.extraction.lexicon.PlaceName.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final Lexicon LEXICON = Lexicon.over(Gazetteer.standard());

  @Test
  void wordsDoNotOverlapAndTheLongerWins() {
    assertThat(words("北京市怀柔区泉河街道总工会")).containsExactly("北京市", "怀柔区", "泉河街道", "总工会");
  }

  @Test
  void aSureNameTakesTheCharactersOfABareOne() {
    assertThat(words("顺义区和平谷区")).containsExactly("顺义区", "平谷区");
  }

  @Test
  void aProvinceInFrontTakesTheCharactersOfADistrict() {
    assertThat(kinds("山东城区")).containsExactly(Kind.REGION_STEM);
  }

  @Test
  void aBareNameNeedsTheBoundsOfAWord() {
    assertThat(kinds("和平谷物")).isEmpty();
    assertThat(kinds("毛朝阳说")).isEmpty();
    assertThat(kinds("朝阳北路")).isEmpty();
    assertThat(kinds("大兴调查研究之风")).isEmpty();
    assertThat(kinds("怀柔工会")).containsExactly(Kind.COUNTY);
    assertThat(kinds("怀柔科学馆")).containsExactly(Kind.VENUE);
  }

  @Test
  void aBareNameOfAnotherProvinceIsNoName() {
    assertThat(kinds("友谊工会")).isEmpty();
  }

  private static List<String> words(String text) {
    return LEXICON.read(text, "110000").tokens().stream()
        .map(token -> text.substring(token.start(), token.end()))
        .toList();
  }

  private static List<Kind> kinds(String text) {
    return LEXICON.read(text, "110000").tokens().stream()
        .filter(token -> token.term() instanceof PlaceName)
        .map(token -> ((PlaceName) token.term()).kind())
        .toList();
  }
}
