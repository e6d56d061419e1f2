package io.unionpulse.streams.counting;

import io.unionpulse.streams.state.Contribution;
import io.unionpulse.streams.state.DistrictMember;

/**
 * How a live report counts.
 *
 * @param contribution what it can add
 * @param isCanonical whether it stands for its activity; else it adds to {@code reports} only
 */
public record Standing(Contribution contribution, boolean isCanonical) {

  /** How {@code member} counts. */
  public static Standing of(DistrictMember member) {
    return new Standing(member.getContribution(), member.getDuplicateOf() == null);
  }
}
