package io.unionpulse.extraction.place;

import io.unionpulse.avro.District;
import java.util.List;

/**
 * The districts of a report.
 *
 * @param districts where or for whom the activity took place, the primary district first
 * @param city code of the province or prefecture that the publisher declares instead of a district;
 *     empty if none
 * @param mentioned codes of districts that are only visited, listed or attending
 */
public record Places(List<District> districts, String city, List<String> mentioned) {

  public Places {
    districts = List.copyOf(districts);
    mentioned = List.copyOf(mentioned);
  }
}
