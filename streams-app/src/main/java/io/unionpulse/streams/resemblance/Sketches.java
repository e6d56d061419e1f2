package io.unionpulse.streams.resemblance;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Figure;
import io.unionpulse.avro.Headcount;
import io.unionpulse.avro.Organizer;
import io.unionpulse.avro.Period;
import io.unionpulse.avro.YearBasis;
import io.unionpulse.streams.state.Sketch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Reduces a report to what it is compared by. */
public final class Sketches {

  /** Characters of a shingle: about two Chinese words; fewer are chance, more break on any edit. */
  static final int SHINGLE = 3;

  /** Texts of fewer shingles say too little: they resemble nothing. */
  static final int FEWEST_SHINGLES = 20;

  /** Hashes kept of the text: the error of an estimate is at most 0.5 / sqrt(96), about 0.05. */
  static final int SAMPLE = 96;

  /** Letters of the lead: what is left when a text is cut to its first paragraph. */
  static final int LEAD = 90;

  private static final int LEAD_SHINGLES = LEAD - SHINGLE + 1;

  /** Hashes kept of the lead. */
  static final int LEAD_SAMPLE = 40;

  /** Bands of the text: 0.99 of the pairs of resemblance 0.5 share one, 0.015 of those of 0.03. */
  static final int TEXT_BANDS = 16;

  private static final int TEXT_ROWS = 2;

  /**
   * Bands of the lead: 0.9 of the pairs of resemblance 0.6 share one, 0.02 of those of 0.12, as
   * leads of one district that begin alike.
   */
  static final int LEAD_BANDS = 10;

  private static final int LEAD_ROWS = 3;

  /** How a union's name ends; other organizers are read less surely, or told in many ways. */
  private static final String UNION = "工会";

  private static final int ORGANIZERS = 3;
  private static final int PEOPLE = 12;
  private static final int LEAD_KIND = 1 << 16;
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Sketches() {}

  /**
   * The sketch of {@code activity}; empty if its text is too short to be compared.
   *
   * @param ingestedAt stands in for a missing date of publication
   */
  public static Optional<Sketch> of(Activity activity, Instant ingestedAt) {
    String story = PlainText.story(activity);
    String storyLetters = PlainText.lettersOf(story);
    String letters = PlainText.withHeadlineIfBrief(activity, storyLetters);
    int[] shingles = shingles(letters);
    if (shingles.length < FEWEST_SHINGLES) {
      return Optional.empty();
    }
    int[] distinct = Hashes.smallest(shingles, Integer.MAX_VALUE);
    Specifics specifics = Specifics.of(story, storyLetters);
    int[] lead = Arrays.copyOf(shingles, Math.min(LEAD_SHINGLES, shingles.length));
    return Optional.of(
        facts(activity)
            .setDay(day(activity, ingestedAt))
            .setBands(
                Hashes.toBytes(
                    joined(
                        Bands.of(distinct, TEXT_BANDS, TEXT_ROWS, 0),
                        Bands.of(lead, LEAD_BANDS, LEAD_ROWS, LEAD_KIND))))
            .setSmallest(Hashes.toBytes(Arrays.copyOf(distinct, Math.min(SAMPLE, distinct.length))))
            .setShingles(distinct.length)
            .setLead(Hashes.toBytes(Hashes.smallest(lead, LEAD_SAMPLE)))
            .setSpecifics(Hashes.toBytes(specifics.all()))
            .setPlaces(Hashes.toBytes(specifics.places()))
            .build());
  }

  private static LocalDate day(Activity activity, Instant ingestedAt) {
    return activity.getPublishedOn() != null
        ? activity.getPublishedOn()
        : LocalDate.ofInstant(ingestedAt, ZONE);
  }

  private static Sketch.Builder facts(Activity activity) {
    Headcount headcount = activity.getHeadcount();
    Period period = activity.getPeriod();
    return Sketch.newBuilder()
        .setOrganizers(
            activity.getOrganizers().stream()
                .map(Organizer::getName)
                .filter(name -> name.endsWith(UNION))
                .limit(ORGANIZERS)
                .toList())
        .setStart(period == null ? null : period.getStart())
        .setEnd(period == null ? null : period.getEnd())
        .setRelativeDate(
            period != null
                && period.getYearBasis() == YearBasis.PUBLICATION
                && (period.getEvidence() == null
                    || period.getEvidence().getText().chars().noneMatch(Character::isDigit)))
        .setHeadcount(headcount == null ? null : headcount.getValue())
        .setHeadcountMin(headcount == null ? null : headcount.getMin())
        .setHeadcountMax(headcount == null ? null : headcount.getMax())
        .setPeople(
            LongStream.concat(
                    Stream.ofNullable(headcount)
                        .map(Headcount::getValue)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue),
                    activity.getFigures().stream()
                        .map(Figure::getValue)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue))
                .distinct()
                .limit(PEOPLE)
                .boxed()
                .toList());
  }

  private static int[] shingles(String letters) {
    return Hashes.ofWindows(letters, SHINGLE);
  }

  private static int[] joined(int[] first, int[] second) {
    int[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
