package io.unionpulse.streams.resemblance;

import io.unionpulse.streams.state.DistrictMember;

/** Where the live reports of a district are kept, by report id. */
public interface Members {

  /** The report, or null if it is not there. The caller may change the object. */
  DistrictMember get(String reportId);

  /** Keeps {@code member}; null removes it. */
  void put(String reportId, DistrictMember member);
}
