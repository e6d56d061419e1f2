package io.unionpulse.dashboard.activities;

import java.util.List;

/**
 * A page of reports.
 *
 * @param total how many there are
 * @param deep whether there are more than pages lead to
 * @param next cursor of the next page; null if there is none
 */
public record Page(Total total, boolean deep, List<Item> items, String next) {

  /**
   * How many there are.
   *
   * @param exact false if there are more than that
   */
  record Total(long value, boolean exact) {}
}
