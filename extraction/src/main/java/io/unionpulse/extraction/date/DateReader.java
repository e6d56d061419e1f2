package io.unionpulse.extraction.date;

import io.unionpulse.avro.Evidence;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.avro.Period;
import io.unionpulse.extraction.date.Extent.Stretch;
import io.unionpulse.extraction.syntax.Analysis;
import io.unionpulse.extraction.syntax.Sentence;
import io.unionpulse.extraction.text.WordTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads when the activity took place. */
public final class DateReader {

  private DateReader() {}

  /** The words that it looks for. */
  public static WordTable<?> words() {
    return TimeWords.standard().table();
  }

  /**
   * Loads and checks the words, so that a bad table fails at start-up and not at a report.
   *
   * @throws IllegalStateException if the table is not well-formed
   */
  public static void load() {
    Objects.requireNonNull(TimeWords.standard());
  }

  /**
   * The activity's own dates. Linear in the length of the text; any text is survived.
   *
   * @param headlines the title, then the other headline lines (these may tell the year)
   * @param story the body
   * @param publishedOn date of publication; null if unknown
   * @return ISO dates, {@code --MM-DD} while the year is unknown, no dates but evidence for 近日;
   *     empty if the text gives no time
   */
  public static Optional<Period> read(
      List<Analysis> headlines, Analysis story, LocalDate publishedOn) {
    TimeText body = TimeText.of(story.passage().scanned());
    var lines = new Headlines(headlines);
    var years =
        new YearRule(
            Optional.ofNullable(publishedOn),
            new PageYear(lines::times, body, story.sentences()),
            body.dateline());
    var inBody = new Candidates(EvidenceField.body, body, story.sentences(), years);
    return Choice.of(inBody, () -> lines.candidates(years))
        .map(
            chosen ->
                chosen.field() == EvidenceField.title
                    ? period(chosen, lines.times().get(0), headlines.get(0).sentences())
                    : period(chosen, body, story.sentences()));
  }

  /**
   * The date that the counts use: the first day if it is complete, else that of publication.
   *
   * @param period the activity's dates; null if unknown
   * @param publishedOn date of publication; null if unknown
   */
  public static Optional<LocalDate> occurredOn(Period period, LocalDate publishedOn) {
    boolean complete =
        period != null && period.getStart() != null && !period.getStart().startsWith("--");
    return complete ? Optional.of(Day.parse(period.getStart())) : Optional.ofNullable(publishedOn);
  }

  private static Period period(Candidate chosen, TimeText time, List<Sentence> sentences) {
    EvidenceField field = chosen.field();
    Mention mention = chosen.mention();
    if (chosen.dates().isEmpty()) {
      Evidence words = evidence(field, time.text(), mention.start(), mention.end());
      return new Period(null, null, null, words);
    }
    Stretch stretch = new Extent(time, sentences).of(chosen, chosen.dates().get());
    Dates dates = stretch.dates();
    return new Period(
        dates.start().iso(),
        dates.end().map(Day::iso).orElse(null),
        dates.basis().orElse(null),
        evidence(field, time.text(), stretch.start(), stretch.end()));
  }

  private static Evidence evidence(EvidenceField field, String text, int start, int end) {
    return new Evidence(field, start, end, text.substring(start, end));
  }
}
