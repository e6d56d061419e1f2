package io.unionpulse.extraction.lexicon;

import io.unionpulse.extraction.gazetteer.Division;
import java.util.List;

/**
 * In which forms the name of a township may be looked for. Of the nation's 41,000, many are words
 * besides (城镇, 红旗林场, 经济开发区): a name must be long enough, and what is no street, town or township by
 * its suffix must be long and have its stem to itself.
 */
final class TownshipNames {

  private static final int SHORTEST_NAME = 3; // 城镇 is a word
  private static final int SHORTEST_STREET = 4; // 新街道 as well
  private static final int SHORTEST_OTHER = 6;
  private static final int SHORTEST_BARE = 3;

  /** Last characters of stems that rather mean a road, a venue or a neighbourhood: 体育场, 火车站. */
  private static final String GENERIC_ENDS = "路街巷道场馆站城区校院厂库港口线";

  private TownshipNames() {}

  /** Whether the full name can be taken for a township wherever it is printed. */
  static boolean tellsPlace(Division township) {
    String name = township.name();
    return switch (township.suffix()) {
      case "街道" -> name.length() >= SHORTEST_STREET;
      case "地区", "镇", "乡", "满族乡", "回族乡" -> name.length() >= SHORTEST_NAME;
      default ->
          name.length() >= SHORTEST_OTHER
              && township.sharedStem() == 1
              && (name.endsWith("区") || name.endsWith("场") || name.endsWith("基地"));
    };
  }

  /** Whether the stem alone is a name, in texts of its own province: 回龙观. */
  static boolean mayStandBare(Division township) {
    String stem = township.stem();
    return stem.length() >= SHORTEST_BARE
        && !stem.equals(township.name())
        && township.sharedStem() == 1
        && GENERIC_ENDS.indexOf(stem.charAt(stem.length() - 1)) < 0;
  }

  /**
   * Suffixes under which papers print a township besides its own: many an area is a town as well,
   * and a street is often called an area.
   *
   * @param areas whether its province has areas (地区) at all
   */
  static List<String> otherSuffixes(Division township, boolean areas) {
    boolean mayBeArea = areas && !township.stemIsWord();
    return switch (township.suffix()) {
      case "街道" -> mayBeArea ? List.of("地区") : List.of();
      case "地区" -> List.of("镇", "乡", "街道");
      case "镇" -> mayBeArea ? List.of("地区") : List.of();
      case "乡" -> List.of("镇");
      case "满族乡", "回族乡" -> List.of("乡", "镇");
      default -> List.of();
    };
  }
}
