package io.unionpulse.demo;

import io.unionpulse.extraction.gazetteer.Division;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The table of activities per district: every district of the region, then what has none. */
final class CountTable {

  private static final String REGION = "110000";

  private CountTable() {}

  /**
   * The lines of the table.
   *
   * @param activities activities per district code
   */
  static List<String> lines(Gazetteer gazetteer, Map<String, Long> activities) {
    Map<String, Long> others = new TreeMap<>(activities);
    List<String> lines = new ArrayList<>();
    lines.add("activities  code     district");
    for (Division county : gazetteer.countiesOf(REGION)) {
      lines.add(line(others.remove(county.code()), county.code(), county.name()));
    }
    Long cityWide = others.remove(REGION);
    Long unknown = others.remove(Gazetteer.UNKNOWN);
    others.forEach((code, count) -> lines.add(line(count, code, gazetteer.nameOf(code))));
    lines.add(line(cityWide, REGION, gazetteer.nameOf(REGION) + " (city-wide)"));
    lines.add(line(unknown, Gazetteer.UNKNOWN, "(no district)"));
    lines.add(line(activities.values().stream().mapToLong(Long::longValue).sum(), "total", ""));
    return lines;
  }

  private static String line(Long count, String code, String name) {
    return String.format(Locale.ROOT, "%10d  %-7s  %s", count == null ? 0 : count, code, name)
        .stripTrailing();
  }
}
