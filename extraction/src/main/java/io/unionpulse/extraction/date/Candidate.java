package io.unionpulse.extraction.date;

import io.unionpulse.avro.EvidenceField;
import io.unionpulse.extraction.syntax.Sentence;
import java.util.Optional;

/**
 * A time that may be the activity's.
 *
 * @param field where it stands
 * @param mention the words
 * @param sentence index of its sentence
 * @param around what stands around it
 * @param standing what it has to do with the activity
 * @param dates its days; empty if it names none, or none that can be known
 */
record Candidate(
    EvidenceField field,
    Mention mention,
    int sentence,
    Surroundings around,
    Standing standing,
    Optional<Dates> dates) {

  private static final int LEAD = 2;
  private static final int LIKELY_NEWS = 270; // days
  private static final int OLDEST_NEWS = 400; // days; what is older is background

  static Candidate of(
      EvidenceField field,
      TimeText time,
      Mention mention,
      int index,
      Sentence sentence,
      YearRule years) {
    var around = new Surroundings(time, mention, sentence);
    Standing standing = around.standing(index < LEAD);
    Optional<Dates> dates =
        switch (standing) {
          case OUT -> Optional.empty();
          case PLANNED -> years.resolveAhead(mention);
          case OWN, WEAK -> years.resolve(mention);
        };
    return new Candidate(
        field, mention, index, around, byCalendar(standing, mention, index, dates, years), dates);
  }

  boolean is(Standing other) {
    return standing == other;
  }

  private static Standing byCalendar(
      Standing standing, Mention mention, int index, Optional<Dates> dates, YearRule years) {
    var published = years.published();
    var start = dates.flatMap(it -> it.start().date());
    if (published.isEmpty() || start.isEmpty()) {
      return standing;
    }
    if (start.get().isBefore(published.get().minusDays(OLDEST_NEWS))) {
      return Standing.OUT;
    }
    boolean yearPrinted = mention.from().year() != 0 || mention.from().month() == 0;
    boolean longGone = start.get().isBefore(published.get().minusDays(LIKELY_NEWS));
    if (longGone && !yearPrinted && index >= 1) {
      return Standing
          .PLANNED; // 30 days ahead is where a year ends; what lies farther ahead looks old
    }
    boolean ahead = start.get().isAfter(published.get()) && (yearPrinted || index >= LEAD);
    return ahead && standing == Standing.OWN ? Standing.PLANNED : standing;
  }
}
