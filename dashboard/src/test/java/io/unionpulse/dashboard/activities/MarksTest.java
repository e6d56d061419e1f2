package io.unionpulse.dashboard.activities;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.dashboard.activities.Marks.Mark;
import io.unionpulse.dashboard.filter.SearchText;
import org.junit.jupiter.api.Test;

class MarksTest {

  private final Marks marks = new Marks(SearchText.NONE);

  private String tagged(String text) {
    return text.replace("[", marks.open()).replace("]", marks.close());
  }

  @Test
  void offsetsAreOfTheTextWithoutTags() {
    var read = marks.read(tagged("😀a[bc]d[e]"));

    assertThat(read.text()).isEqualTo("😀abcde");
    assertThat(read.marks()).containsExactly(new Mark(3, 5), new Mark(6, 7));
  }

  @Test
  void hitsThatTouchAreOne() {
    assertThat(marks.read(tagged("[健步][走]")).marks()).containsExactly(new Mark(0, 3));
  }

  @Test
  void tagsOfOthersAreText() {
    String foreign = new Marks(SearchText.NONE).open() + "<em>x</em>";

    assertThat(marks.read(foreign).text()).isEqualTo(foreign);
    assertThat(marks.read(foreign).marks()).isEmpty();
  }

  @Test
  void ofTheTwosThatASingleCharacterIsFoundByOnlyTheCharacterIsMarked() {
    var single = new Marks(SearchText.parse("工"));
    String tagged = "[职工][工会]，[总工]".replace("[", single.open()).replace("]", single.close());

    assertThat(single.read(tagged).marks()).containsExactly(new Mark(1, 3), new Mark(6, 7));
  }

  @Test
  void joinedTextsKeepTheirHits() {
    var joined = marks.read(tagged("a[b]")).plus(" … ", marks.read(tagged("[c]")));

    assertThat(joined.text()).isEqualTo("ab … c");
    assertThat(joined.marks()).containsExactly(new Mark(1, 2), new Mark(5, 6));
  }
}
