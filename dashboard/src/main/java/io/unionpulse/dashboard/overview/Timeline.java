package io.unionpulse.dashboard.overview;

import java.math.BigDecimal;
import java.util.List;

/**
 * Activities over time.
 *
 * @param total the points, the undated and those outside of the calendar that is shown
 */
public record Timeline(
    String interval, long total, long undated, long outside, List<Point> points) {

  /** One period. */
  record Point(String period, long activities, long headcount, BigDecimal amountCny) {}
}
