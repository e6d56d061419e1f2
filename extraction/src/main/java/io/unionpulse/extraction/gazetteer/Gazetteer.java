package io.unionpulse.extraction.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which divisions there are and how they lie in one another. Knows no region by itself: the tables
 * decide (their headers name source, date and licence). Immutable; read once for all.
 */
public final class Gazetteer {

  /** The code under which activities without a district are counted. */
  public static final String UNKNOWN = "UNKNOWN";

  private static final String UNKNOWN_NAME = "未知";
  private static final String DROPPED = "NONE";
  private static final int TOWNSHIP_DIGITS = 3;

  private final Map<String, Division> divisions;
  private final Map<String, String> retiredCodes;

  private Gazetteer(Map<String, Division> divisions, Map<String, String> retiredCodes) {
    this.divisions = Collections.unmodifiableMap(divisions);
    this.retiredCodes = Collections.unmodifiableMap(retiredCodes);
  }

  /** The bundled gazetteer; the same object for every caller. */
  public static Gazetteer standard() {
    return Standard.INSTANCE;
  }

  /** All divisions, provinces first, in order of their codes. */
  public Collection<Division> divisions() {
    return divisions.values();
  }

  /** The division with this code; empty for a code that is unknown or retired. */
  public Optional<Division> find(String code) {
    return Optional.ofNullable(divisions.get(code));
  }

  /**
   * The official name for a code: 北京市 for {@code 110000}, 未知 for {@code UNKNOWN}; the code itself
   * if it is not known, so that a table always has something to show.
   */
  public String nameOf(String code) {
    if (code.equals(UNKNOWN)) {
      return UNKNOWN_NAME;
    }
    return find(code).map(Division::name).orElse(code);
  }

  /**
   * The county-level divisions of a region in the order of their codes, those without a GB/T 2260
   * code last; empty for a region that is not known.
   */
  public List<Division> countiesOf(String region) {
    return divisions.values().stream()
        .filter(division -> division.level() == Level.COUNTY && division.isWithin(region))
        .sorted(Comparator.comparing(Division::code))
        .toList();
  }

  /** The county-level division that a code stands for or lies in, retired codes included. */
  public Optional<Division> countyOf(String code) {
    Division division = current(code);
    return division == null ? Optional.empty() : Optional.ofNullable(division.county());
  }

  /** The province that a code lies in or stands for; empty for a code that is not known. */
  public Optional<Division> provinceOf(String code) {
    Division division = current(code);
    while (division != null && division.level() != Level.PROVINCE) {
      division = division.above();
    }
    return Optional.ofNullable(division);
  }

  /**
   * The division with this code and those it lies in, the smallest first; none for a code that is
   * not known.
   */
  public List<Division> chainOf(String code) {
    var chain = new ArrayList<Division>();
    for (Division at = current(code); at != null; at = at.above()) {
      chain.add(at);
    }
    return chain;
  }

  private Division current(String code) {
    return divisions.get(retiredCodes.getOrDefault(code, code));
  }

  private static Gazetteer read() {
    var divisions = new LinkedHashMap<String, Division>();
    for (List<String> row : Table.rows(Gazetteer.class, "divisions.tsv", 5)) {
      divisions.put(row.get(0), division(row));
    }
    for (List<String> row : Table.rows(Gazetteer.class, "townships.tsv", 3)) {
      for (String cell : row.subList(2, row.size())) {
        Division township = township(row.get(0), row.get(1), cell);
        divisions.put(township.code(), township);
      }
    }
    for (List<String> row : Table.rows(Gazetteer.class, "amendments.tsv", 5)) {
      if (row.get(3).equals(DROPPED)) {
        divisions.remove(row.get(0));
      } else {
        divisions.put(row.get(0), division(row));
      }
    }
    divisions.values().forEach(division -> division.liesIn(divisions.get(division.parent())));
    var retired = new LinkedHashMap<String, String>();
    for (List<String> row : Table.rows(Gazetteer.class, "retired-codes.tsv", 3)) {
      retired.put(row.get(0), row.get(1));
    }
    return new Gazetteer(divisions, retired);
  }

  private static Division division(List<String> row) {
    return new Division(
        row.get(0),
        row.get(1),
        row.get(2),
        Level.valueOf(row.get(3)),
        Integer.parseInt(row.get(4)));
  }

  private static Division township(String county, String parent, String cell) {
    int colon = cell.indexOf(':');
    String name = cell.substring(TOWNSHIP_DIGITS, colon < 0 ? cell.length() : colon);
    int shared = colon < 0 ? 1 : Integer.parseInt(cell.substring(colon + 1));
    String code = county + cell.substring(0, TOWNSHIP_DIGITS);
    return new Division(code, name, parent, Level.TOWNSHIP, shared);
  }

  private static final class Standard {
    private static final Gazetteer INSTANCE = read();
  }
}
