package io.unionpulse.streams.counting;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Amount;
import io.unionpulse.streams.state.Contribution;
import io.unionpulse.streams.state.ContributionChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What activities contribute to the counts, and what changes when an activity changes. */
public final class Contributions {

  private static final BigDecimal NOTHING = new BigDecimal("0.00");

  private Contributions() {}

  /** What {@code activity} adds to its district; null while it is retracted. */
  public static Contribution of(Activity activity) {
    if (activity.getRetracted()) {
      return null;
    }
    return new Contribution(
        activity.getCountedDistrict(),
        activity.getOccurredOn(),
        activity.getType().name(),
        activity.getHeadcount() == null ? null : activity.getHeadcount().getValue(),
        activity.getAmounts().stream().map(Amount::getCny).reduce(NOTHING, BigDecimal::add));
  }

  /**
   * The changes that turn {@code before} into {@code after}, either of which may be null: none if
   * they are equal, one within a district, two when the report moves to another.
   */
  public static List<ContributionChange> changes(Contribution before, Contribution after) {
    if (Objects.equals(before, after)) {
      return List.of();
    }
    boolean moves =
        before != null && after != null && !before.getDistrict().equals(after.getDistrict());
    return moves
        ? List.of(new ContributionChange(before, null), new ContributionChange(null, after))
        : List.of(new ContributionChange(before, after));
  }

  /** The district that {@code change} concerns. */
  public static String district(ContributionChange change) {
    return (change.getAfter() == null ? change.getBefore() : change.getAfter()).getDistrict();
  }
}
