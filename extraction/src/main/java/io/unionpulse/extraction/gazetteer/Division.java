package io.unionpulse.extraction.gazetteer;

import java.util.List;

/**
 * An administrative division.
 *
 * @param code GB/T 2260 code (6 digits; townships 9), or {@code BDA}
 * @param name official name, for instance 怀柔区
 * @param parent code of the division above; empty for a province
 * @param level its level
 * @param sharedStem how many counties and townships of the nation share its name without the
 *     suffix, itself included; a high number means that the stem is a common word
 */
public record Division(String code, String name, String parent, Level level, int sharedStem) {

  private static final int WORD = 10;
  private static final int SURE_DISTRICT = 3;

  private static final List<String> SUFFIXES =
      List.of(
          "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "特别行政区", "街道", "地区", "满族乡", "回族乡", "省", "市", "区", "县",
          "镇", "乡", "盟");

  /** The name without its suffix: 怀柔 of 怀柔区; the name itself where less than two are left. */
  public String stem() {
    for (String suffix : SUFFIXES) {
      if (name.endsWith(suffix)) {
        int length = name.length() - suffix.length();
        return length < 2 ? name : name.substring(0, length);
      }
    }
    return name;
  }

  /** The suffix that {@link #stem()} takes off; empty if none. */
  public String suffix() {
    return name.substring(stem().length());
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
}
