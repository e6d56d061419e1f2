package io.unionpulse.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
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

class DictionaryTest {

  private final WordTable<Integer> bodies =
      WordTable.of(Map.of("总工会", 1, "工会", 2, "工会主席", 3, "工", 4));
  private final WordTable<String> people = WordTable.of(Map.of("工会主席", "officer", "职工", "staff"));
  private final Dictionary dictionary = Dictionary.of(List.of(bodies, people));

  @Test
  void onePassFindsTheWordsOfEveryTable() {
    ScannedText text = dictionary.scan("总工会主席");

    assertThat(found(text.of(bodies))).containsExactly("0-3 1", "1-5 3", "1-3 2", "1-2 4");
    assertThat(found(text.of(people))).containsExactly("1-5 officer");
  }

  @Test
  void aTableThatIsNotInTheDictionaryIsLookedUpByItself() {
    ScannedText text = dictionary.scan("总工会主席");

    assertThat(found(text.of(WordTable.of("主席")))).containsExactly("3-5 true");
    assertThat(found(ScannedText.of("职工").of(people))).containsExactly("0-2 staff");
  }

  @Test
  void hitsAreAskedByTheirPlace() {
    Hits<Integer> hits = dictionary.scan("市总工会的工会").of(bodies);

    assertThat(hits.from(2)).isEqualTo(1);
    assertThat(hits.from(4)).isEqualTo(3);
    assertThat(hits.from(7)).isEqualTo(hits.size());
    assertThat(hits.anyIn(3, 5)).isFalse();
    assertThat(hits.anyIn(5, 6)).isTrue();
  }

  @Test
  void aTextWithoutCharactersHasNoWords() {
    assertThat(dictionary.scan("").of(bodies).size()).isZero();
  }

  @Test
  void anEmptyOrOverlongWordIsRefused() {
    assertThatThrownBy(() -> WordTable.of("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WordTable.of("工".repeat(32)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 500)
  void whatIsFoundIsWhatComparingEveryWordFinds(
      @ForAll("words") Set<String> words,
      @ForAll("words") Set<String> others,
      @ForAll("texts") String text) {
    WordTable<String> one = table(words);
    WordTable<String> two = table(others);
    ScannedText scanned = Dictionary.of(List.of(one, two)).scan(text);

    assertThat(found(scanned.of(one))).isEqualTo(compared(words, text));
    assertThat(found(scanned.of(two))).isEqualTo(compared(others, text));
  }

  private static WordTable<String> table(Set<String> words) {
    return WordTable.of(words.stream().collect(Collectors.toMap(w -> w, w -> w)));
  }

  private static List<String> compared(Set<String> words, String text) {
    var found = new ArrayList<String>();
    for (int i = 0; i < text.length(); i++) {
      int start = i;
      words.stream()
          .filter(word -> text.startsWith(word, start))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .forEach(word -> found.add(start + "-" + (start + word.length()) + " " + word));
    }
    return found;
  }

  private static List<String> found(Hits<?> hits) {
    var found = new ArrayList<String>();
    for (int i = 0; i < hits.size(); i++) {
      found.add(hits.start(i) + "-" + hits.end(i) + " " + hits.value(i));
    }
    return found;
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
