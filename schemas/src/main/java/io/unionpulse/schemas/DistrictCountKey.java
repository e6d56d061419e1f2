package io.unionpulse.schemas;

import io.unionpulse.avro.DistrictCount;
import io.unionpulse.avro.Granularity;

/** The record key of a {@link DistrictCount}: {@code district|granularity|period}. */
public final class DistrictCountKey {

  private DistrictCountKey() {}

  /** The key of a count record, which is also its document id. */
  public static String of(String district, Granularity granularity, String period) {
    return district + '|' + granularity + '|' + period;
  }

  /** The key of {@code count}. */
  public static String of(DistrictCount count) {
    return of(count.getDistrict(), count.getGranularity(), count.getPeriod());
  }
}
