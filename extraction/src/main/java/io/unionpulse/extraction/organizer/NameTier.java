package io.unionpulse.extraction.organizer;

import io.unionpulse.avro.Scope;
import io.unionpulse.extraction.lexicon.PlaceName;
import io.unionpulse.extraction.lexicon.Token;
import io.unionpulse.extraction.text.Affixes;
import java.util.List;

/**
 * The tier that the head of a name tells: the division that it begins with, by name (绍兴市柯桥区) or by
 * its rank alone (省, 县), the lowest of several; of others a township that is named anywhere
 * (石桥镇机关). What is national says so by its first word.
 *
 * @param scope null if the name tells none
 * @param end offset behind the words that tell it
 */
record NameTier(Scope scope, int end) {

  private static final NameTier NONE = new NameTier(null, 0);

  private static final Affixes NATIONAL = Affixes.of("全国", "中国", "中华", "国家", "中共中央", "中央");
  private static final Affixes UPPER = Affixes.of("自治区", "省", "市", "自治州", "州", "盟", "兵团", "生产建设兵团");
  private static final Affixes COUNTIES = Affixes.of("区", "县", "旗", "城区", "郊区");
  private static final Affixes TOWNSHIPS = Affixes.of("街道", "镇", "乡", "社区", "园区", "村", "地区", "商圈");

  /** Their first character is no rank. */
  private static final Affixes WORDS =
      Affixes.of(
          "市场", "市政", "市民", "省会", "区域", "区块", "县域", "旗舰", "旗下", "州立", "乡村", "乡镇", "乡建", "镇流", "村镇");

  private static final String UNION = "工会";
  private static final List<String> LOW_PARTS = List.of("街道", "镇", "乡");

  /** Houses that a federation runs bear its rank; others are workplaces. */
  private static final Affixes UNION_HOUSES =
      Affixes.of("职工", "工人", "工会", "劳动人民", "劳模", "文化宫", "工匠学院", "帮扶中心", "法律援助中心");

  private static final Affixes WORKPLACES =
      Affixes.of("医院", "中学", "小学", "幼儿园", "学校", "大学附", "公司", "集团", "研究院", "研究所", "卫生院");

  /** The tier of the name between two offsets, in which the lexicon finds {@code words}. */
  static NameTier of(String text, int start, int end, List<Token> words) {
    if (NATIONAL.start(text, start, end)) {
      return new NameTier(Scope.NATIONAL, start);
    }
    Scope scope = null;
    int at = start;
    while (at < end) {
      Token place = placeAt(at, words);
      Scope next = place == null ? ofRank(text, at, end) : ofPlace((PlaceName) place.term());
      if (next == null) {
        break;
      }
      scope = next;
      at = place == null ? rankEnd(text, at, end) : place.end();
    }
    if (scope == null || scope == Scope.MUNICIPAL || scope == Scope.DISTRICT) {
      int low = lowEnd(text, at, end);
      return low > 0 ? new NameTier(Scope.SUBDISTRICT, low) : found(scope, at);
    }
    return found(scope, at);
  }

  private static NameTier found(Scope scope, int at) {
    return scope == null ? NONE : new NameTier(scope, at);
  }

  /** Whether a house with this name bears the rank of the federation that runs it. */
  static boolean isOfUnion(String name) {
    int end = name.endsWith(UNION) ? name.length() - UNION.length() : name.length();
    return UNION_HOUSES.in(name, 0, end) && !WORKPLACES.in(name);
  }

  private static Token placeAt(int at, List<Token> words) {
    for (Token word : words) {
      if (word.start() == at && word.term() instanceof PlaceName) {
        return word;
      }
    }
    return null;
  }

  private static Scope ofPlace(PlaceName place) {
    return switch (place.kind()) {
      case REGION, REGION_STEM -> Scope.MUNICIPAL;
      case COUNTY, COUNTY_STEM, ZONE -> Scope.DISTRICT;
      case TOWNSHIP, TOWNSHIP_VARIANT, TOWNSHIP_STEM, PARK -> Scope.SUBDISTRICT;
      case INSTITUTION, VENUE, NICKNAME -> null;
    };
  }

  private static Scope ofRank(String text, int at, int end) {
    if (WORDS.start(text, at, end)) {
      return null;
    }
    if (UPPER.start(text, at, end)) {
      return Scope.MUNICIPAL;
    }
    if (TOWNSHIPS.start(text, at, end)) {
      return Scope.SUBDISTRICT;
    }
    return COUNTIES.start(text, at, end) ? Scope.DISTRICT : null;
  }

  private static int rankEnd(String text, int at, int end) {
    int longest = at + 1;
    for (int to = at + 2; to <= Math.min(end, at + 6); to++) {
      if (UPPER.is(text, at, to) || COUNTIES.is(text, at, to) || TOWNSHIPS.is(text, at, to)) {
        longest = to;
      }
    }
    return longest;
  }

  /** Behind a street or town that no gazetteer knows, named by two characters at least. */
  private static int lowEnd(String text, int from, int end) {
    for (String part : LOW_PARTS) {
      int found = text.indexOf(part, from);
      if (found >= from + 2 && found + part.length() < end && !WORDS.start(text, found, end)) {
        return found + part.length();
      }
    }
    return -1;
  }
}
