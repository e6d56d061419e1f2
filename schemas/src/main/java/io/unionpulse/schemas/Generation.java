package io.unionpulse.schemas;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.DeadLetter;
import io.unionpulse.avro.DistrictCount;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * A generation of results: what one set of rules made of {@code union.reports}. The first has the
 * contract's plain names; generation 2 has {@code union.activities.g2} and so on, beside the first.
 * A dot sets the suffix off, so that no internal topic of one generation's application begins with
 * the other's application id and a hyphen.
 *
 * @param number 1 to {@value #LAST}
 */
public record Generation(int number) {

  /** The generation with the contract's plain names. */
  public static final Generation FIRST = new Generation(1);

  /** The highest number. */
  public static final int LAST = 9_999;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException with one line that says what to do
   */
  public Generation {
    if (number < 1 || number > LAST) {
      throw new IllegalArgumentException(
          "the generation is " + number + ", must be 1 to " + LAST + " (1 is the first)");
    }
  }

  /** Whether it has the contract's plain names. */
  public boolean isFirst() {
    return number == 1;
  }

  /** The name of something of this generation, given its name in the first. */
  public String named(String name) {
    return isFirst() ? name : name + ".g" + number;
  }

  /** The facts of each report. */
  public Topic<Activity> activities() {
    return topic(Topics.ACTIVITIES);
  }

  /** The counts. */
  public Topic<DistrictCount> districtCounts() {
    return topic(Topics.DISTRICT_COUNTS);
  }

  /** What this generation could not process. */
  public Topic<DeadLetter> deadLetters() {
    return topic(Topics.DEAD_LETTERS);
  }

  /** All topics that an application of this generation writes. */
  public List<Topic<?>> outputs() {
    return List.of(activities(), districtCounts(), deadLetters());
  }

  private <V extends SpecificRecord> Topic<V> topic(Topic<V> first) {
    return new Topic<>(
        named(first.name()),
        first.valueType(),
        first.valueSchema(),
        first.partitions(),
        first.config());
  }
}
