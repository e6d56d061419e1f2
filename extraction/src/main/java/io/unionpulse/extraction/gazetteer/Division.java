package io.unionpulse.extraction.gazetteer;

import java.util.List;

/**
 * An administrative division. There is one object for each, whose place among the others the {@link
 * Gazetteer} sets before anybody sees it; immutable from then on.
 */
public final class Division {

  private static final int WORD = 10;
  private static final int SURE_DISTRICT = 3;

  private static final List<String> SUFFIXES =
      List.of(
          "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "特别行政区", "街道", "地区", "满族乡", "回族乡", "省", "市", "区", "县",
          "镇", "乡", "盟");

  private final String code;
  private final String name;
  private final String parent;
  private final Level level;
  private final int sharedStem;
  private final int stemLength;
  private Division above;

  Division(String code, String name, String parent, Level level, int sharedStem) {
    this.code = code;
    this.name = name;
    this.parent = parent;
    this.level = level;
    this.sharedStem = sharedStem;
    this.stemLength = stemLength(name);
  }

  /** Where less than two characters are left, the whole name. */
  private static int stemLength(String name) {
    for (String suffix : SUFFIXES) {
      if (name.endsWith(suffix)) {
        int length = name.length() - suffix.length();
        return length < 2 ? name.length() : length;
      }
    }
    return name.length();
  }

  void liesIn(Division division) {
    above = division;
  }

  /** GB/T 2260 code (6 digits; townships 9), or {@code BDA}. */
  public String code() {
    return code;
  }

  /** Official name, for instance 怀柔区. */
  public String name() {
    return name;
  }

  /** Code of the division above; empty for a province. */
  public String parent() {
    return parent;
  }

  /** The division above; null for a province. */
  public Division above() {
    return above;
  }

  /** Its level. */
  public Level level() {
    return level;
  }

  /**
   * How many counties and townships of the nation share its name without the suffix, itself
   * included; a high number means that the stem is a common word.
   */
  public int sharedStem() {
    return sharedStem;
  }

  /** The name without its suffix: 怀柔 of 怀柔区; the name itself where less than two are left. */
  public String stem() {
    return name.substring(0, stemLength);
  }

  /** The suffix that {@link #stem()} takes off; empty if none. */
  public String suffix() {
    return name.substring(stemLength);
  }

  /** Whether its stem is that of {@code other}. */
  public boolean sharesStem(Division other) {
    return stemLength == other.stemLength && name.startsWith(other.stem());
  }

  /** Whether this is the division with code {@code ancestor} or lies in it. */
  public boolean isWithin(String ancestor) {
    for (Division at = this; at != null; at = at.above) {
      if (at.code.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is {@code ancestor} or lies in it. */
  public boolean isWithin(Division ancestor) {
    for (Division at = this; at != null; at = at.above) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The county-level division that it is or lies in; null for what is above counties. */
  public Division county() {
    Division at = this;
    while (at != null && at.level != Level.COUNTY) {
      at = at.above;
    }
    return at;
  }

  /** Whether so many divisions share the stem that it is a word (朝阳, 东城) rather than a name. */
  public boolean stemIsWord() {
    return sharedStem >= WORD;
  }

  /**
   * Whether the full name, if no other division carries it, tells this one anywhere: 平湖市, 蠡县. A
   * district's name is often a phrase as well: 老城区, 新市区.
   */
  public boolean nameIsSure() {
    return sharedStem < (name.endsWith("区") ? SURE_DISTRICT : WORD);
  }

  @Override
  public String toString() {
    return name + " (" + code + ")";
  }
}
