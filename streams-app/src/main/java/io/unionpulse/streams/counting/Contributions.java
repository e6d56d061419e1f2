package io.unionpulse.streams.counting;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Amount;
import io.unionpulse.streams.state.Contribution;
import java.math.BigDecimal;

/** What activities contribute to the counts. */
public final class Contributions {

  private static final BigDecimal NOTHING = new BigDecimal("0.00");

  private Contributions() {}

  /** What the live {@code activity} can add to its district. */
  public static Contribution of(Activity activity) {
    return new Contribution(
        activity.getCountedDistrict(),
        activity.getOccurredOn(),
        activity.getType().name(),
        activity.getHeadcount() == null ? null : activity.getHeadcount().getValue(),
        activity.getAmounts().stream().map(Amount::getCny).reduce(NOTHING, BigDecimal::add));
  }
}
