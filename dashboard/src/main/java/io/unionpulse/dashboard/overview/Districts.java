package io.unionpulse.dashboard.overview;

import java.math.BigDecimal;
import java.util.List;

/**
 * Every place, whether or not something has happened there.
 *
 * @param total sum over the places
 * @param months the months of each place's {@code monthly}, as 2024-10
 */
public record Districts(long total, List<String> months, List<Row> districts) {

  /** One place. */
  record Row(
      String code,
      String name,
      String nameEn,
      String kind,
      long activities,
      long headcount,
      long activitiesWithHeadcount,
      BigDecimal amountCny,
      String newest,
      boolean silent,
      List<Long> monthly) {}
}
