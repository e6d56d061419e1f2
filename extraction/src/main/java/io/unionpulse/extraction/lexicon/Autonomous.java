package io.unionpulse.extraction.lexicon;

import io.unionpulse.extraction.gazetteer.Division;
import java.util.List;
import java.util.Optional;

/**
 * Short names of autonomous counties and prefectures, which papers print without the nationalities:
 * 石柱县 for 石柱土家族自治县, 凉山州 for 凉山彝族自治州.
 */
final class Autonomous {

  private static final int SHORTEST = 2;

  /** The nationalities that give autonomous counties and prefectures their names. */
  private static final List<String> NATIONALITIES =
      List.of(
          "蒙古", "回", "藏", "维吾尔", "苗", "彝", "壮", "布依", "朝鲜", "满", "侗", "瑶", "白", "土家", "哈尼", "哈萨克",
          "傣", "黎", "傈僳", "佤", "畲", "拉祜", "水", "东乡", "纳西", "景颇", "柯尔克孜", "土", "达斡尔", "仫佬", "羌",
          "布朗", "撒拉", "毛南", "仡佬", "锡伯", "塔吉克", "怒", "鄂温克", "保安", "裕固", "独龙", "鄂伦春", "普米", "各");

  private Autonomous() {}

  /** The name without 自治 and nationalities; empty for others and where too little is left. */
  static Optional<String> stem(Division division) {
    int end = division.name().indexOf("自治", SHORTEST);
    if (end < 0 || end + "自治县".length() != division.name().length()) {
      return Optional.empty();
    }
    String stem = division.name().substring(0, end);
    for (String shorter = without(stem); !shorter.equals(stem); shorter = without(stem)) {
      stem = shorter;
    }
    return stem.length() < SHORTEST || stem.length() == end ? Optional.empty() : Optional.of(stem);
  }

  private static String without(String name) {
    String longest = "";
    for (String nationality : NATIONALITIES) {
      String people = nationality + "族";
      String found = name.endsWith(people) ? people : "";
      if (found.isEmpty() && nationality.length() > 1 && name.endsWith(nationality)) {
        found = nationality;
      }
      longest = found.length() > longest.length() ? found : longest;
    }
    int left = name.length() - longest.length();
    return left < SHORTEST ? name : name.substring(0, left);
  }
}
