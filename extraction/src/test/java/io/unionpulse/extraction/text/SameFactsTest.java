package io.unionpulse.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.extraction.Extraction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A text printed with other characters for the same things has the same facts, all of them. */
class SameFactsTest {

  private static final Extraction EXTRACTION = Extraction.standard();

  @Test
  void withAsciiPunctuation() {
    sameFacts(Variants::ascii);
  }

  @Test
  void withFullWidthPunctuation() {
    sameFacts(Variants::fullWidth);
  }

  @Test
  void withFullWidthDigitsAndLetters() {
    sameFacts(Variants::wideDigits);
  }

  @Test
  void withNoBreakSpaces() {
    sameFacts(text -> text.replace(' ', '\u00a0'));
  }

  @Test
  void withIdeographicSpaces() {
    sameFacts(text -> text.replace(' ', '　'));
  }

  @Test
  void withZeroWidthCharacters() {
    sameFacts(text -> Variants.every(text, 3, "\u200b"));
  }

  @Test
  void withByteOrderMarkAndSoftHyphens() {
    sameFacts(text -> "\ufeff" + Variants.every(text, 5, "\u00ad"));
  }

  @Test
  void withOtherLineEnds() {
    for (String end : List.of("\r\n", "\r", "\u2028", "\u2029", "\u000b", "\f", "\u0085")) {
      sameFacts(text -> text.replace("\n", end));
    }
  }

  @Test
  void withColumnBreaks() {
    for (int columns = 20; columns <= 30; columns += 5) {
      int width = columns;
      sameFacts(UnaryOperator.identity(), text -> Variants.columns(text, width, "\n"));
      sameFacts(UnaryOperator.identity(), text -> Variants.columns(text, width, "\r\n"));
    }
  }

  @Test
  void withTagsAndEntities() {
    sameFacts(
        text -> "<b>" + Variants.entities(text) + "</b>",
        text ->
            "<p style=\"color:red\">"
                + Variants.entities(text).replace("\n", "<br/>")
                + "</p><!-- 100人 --><script>var n = '300人';</script>");
  }

  @Test
  void withCornerBrackets() {
    sameFacts(text -> text.replace('“', '「').replace('”', '」').replace('‘', '『').replace('’', '』'));
  }

  @Test
  void withTraditionalCharacters() {
    sameFacts(Variants::traditional);
  }

  private static void sameFacts(UnaryOperator<String> variant) {
    sameFacts(variant, variant);
  }

  private static void sameFacts(UnaryOperator<String> titles, UnaryOperator<String> bodies) {
    var differences = new ArrayList<String>();
    for (Texts text : Texts.all()) {
      Activity expected = facts(text.report());
      ActivityReport other = text.report(titles.apply(text.title()), bodies.apply(text.body()));
      Activity found = facts(other);
      requireEvidence(found);
      var wanted = Facts.of(expected);
      var had = Facts.of(found);
      if (!wanted.equals(had)) {
        var missing = new ArrayList<>(wanted);
        missing.removeAll(had);
        var more = new ArrayList<>(had);
        more.removeAll(wanted);
        differences.add(text.id() + ": not " + missing + " but " + more);
      }
    }
    assertThat(differences).isEmpty();
  }

  private static Activity facts(ActivityReport report) {
    return EXTRACTION.extract(report, Instant.EPOCH);
  }

  private static void requireEvidence(Activity activity) {
    assertThat(Facts.evidence(activity))
        .allSatisfy(
            it -> {
              String field =
                  it.getField() == EvidenceField.title ? activity.getTitle() : activity.getBody();
              assertThat(field.substring(it.getStart(), it.getEnd())).isEqualTo(it.getText());
            });
  }
}
