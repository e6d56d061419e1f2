package io.unionpulse.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordTableTest {

  private final WordTable<Integer> table =
      WordTable.of(Map.of("总工会", 1, "工会", 2, "工会主席", 3, "工", 4));

  @Test
  void theLongestWordThatBeginsThereIsFound() {
    int found = table.at("市工会主席", 1, 4);

    assertThat(table.word(found)).isEqualTo("工会主席");
    assertThat(table.value(found)).isEqualTo(3);
  }

  @Test
  void shorterWordsAreFoundByAskingForLess() {
    assertThat(table.word(table.at("工会主席", 0, 3))).isEqualTo("工会");
    assertThat(table.word(table.at("工会主席", 0, 1))).isEqualTo("工");
    assertThat(table.at("工会主席", 0, 0)).isEqualTo(WordTable.NONE);
  }

  @Test
  void aWordIsNotFoundInsideAnother() {
    assertThat(table.at("会主席", 0, 3)).isEqualTo(WordTable.NONE);
    assertThat(table.anyIn("总工会", 2, 3)).isFalse();
    assertThat(table.anyIn("总工会", 0, 3)).isTrue();
  }

  @Test
  void anEmptyWordIsRefused() {
    assertThatThrownBy(() -> WordTable.of("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 500)
  void whatIsFoundIsWhatComparingEveryWordFinds(
      @ForAll("words") Set<String> words, @ForAll("texts") String text) {
    WordTable<String> of = WordTable.of(words.stream().collect(Collectors.toMap(w -> w, w -> w)));
    for (int i = 0; i < text.length(); i++) {
      int found = of.at(text, i, text.length() - i);
      String rest = text.substring(i);
      List<String> longest =
          words.stream()
              .filter(rest::startsWith)
              .sorted(Comparator.comparingInt(String::length).reversed())
              .limit(1)
              .toList();
      assertThat(found == WordTable.NONE ? List.of() : List.of(of.value(found))).isEqualTo(longest);
    }
  }

  @Provide
  Arbitrary<Set<String>> words() {
    return Arbitraries.strings().withChars("工会总市区").ofMinLength(1).ofMaxLength(6).set();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("工会总市区的").ofMaxLength(40);
  }
}
