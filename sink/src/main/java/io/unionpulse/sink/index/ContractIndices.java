package io.unionpulse.sink.index;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.schemas.Generation;
import java.util.List;

/** The index catalogue. No index of the contract is named anywhere else. */
public final class ContractIndices {

  /** The facts of each report, as the first generation of results has them. */
  public static final ContractIndex<Activity> ACTIVITIES = activities(Generation.FIRST);

  /** Counts per district and period, as the first generation of results has them. */
  public static final ContractIndex<DistrictCount> DISTRICT_COUNTS =
      districtCounts(Generation.FIRST);

  private ContractIndices() {}

  /** Every index of the contract, as the first generation of results fills it. */
  public static List<ContractIndex<?>> all() {
    return of(Generation.FIRST);
  }

  /** Every index of the contract, as {@code generation} fills it. */
  public static List<ContractIndex<?>> of(Generation generation) {
    return List.of(activities(generation), districtCounts(generation));
  }

  private static ContractIndex<Activity> activities(Generation generation) {
    return new ContractIndex<>(generation.activities(), "union-activities", generation);
  }

  private static ContractIndex<DistrictCount> districtCounts(Generation generation) {
    return new ContractIndex<>(generation.districtCounts(), "union-district-counts", generation);
  }
}
