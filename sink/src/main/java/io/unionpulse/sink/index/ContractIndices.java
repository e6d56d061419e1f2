package io.unionpulse.sink.index;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.schemas.Topics;
import java.util.List;

/** The index catalogue. No index of the contract is named anywhere else. */
public final class ContractIndices {

  /** The facts of each report. */
  public static final ContractIndex<Activity> ACTIVITIES =
      new ContractIndex<>(Topics.ACTIVITIES, "union-activities");

  /** Counts per district and period. */
  public static final ContractIndex<DistrictCount> DISTRICT_COUNTS =
      new ContractIndex<>(Topics.DISTRICT_COUNTS, "union-district-counts");

  private static final List<ContractIndex<?>> ALL = List.of(ACTIVITIES, DISTRICT_COUNTS);

  private ContractIndices() {}

  /** Every index of the contract. */
  public static List<ContractIndex<?>> all() {
    return ALL;
  }
}
