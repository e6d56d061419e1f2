package io.unionpulse.extraction.organizer;

import io.unionpulse.avro.Scope;
import io.unionpulse.extraction.lexicon.Cue;
import io.unionpulse.extraction.lexicon.PlaceName;
import io.unionpulse.extraction.lexicon.Token;
import io.unionpulse.extraction.text.Affixes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the tiers of the bodies in a subject such as 怀柔区泉河街道总工会、某公司. Within one name the last word
 * that tells a tier counts (a street's union, though its district is named first), but what follows
 * 总工会 belongs to that federation, be it a school or a service centre. A union whose name tells no
 * tier is that of an enterprise.
 */
final class Bodies {

  private static final String SEPARATORS = "、，,和与及暨";
  private static final String NAME_ENDS = "“《（(第年月";
  private static final String PLAIN_UNION = "工会";
  private static final String NO_NAME = "各级层业的和与及由是市区县乡镇来到赴进地方家让对向请给";
  private static final int SHORTEST_UNIT = 3;

  /** Ends of the names of unions that a city or district has for a trade. */
  private static final Affixes TRADES =
      Affixes.of(
          "产业", "行业", "系统", "机关", "基层", "教育", "医务", "卫生", "教科文卫体", "文体", "建设", "建筑", "交通", "机械",
          "冶金", "能源", "化学", "财贸", "金融", "海员", "铁路", "农林水", "农林水利", "纺织", "轻工", "化工", "邮电", "国防",
          "电力", "石化", "煤炭", "服务业", "直属", "女职工", "企业", "新区", "地区", "省", "市", "区", "县", "旗", "州");

  private static final Choice FIRST = (known, next) -> known;
  private static final Choice HIGHEST =
      (known, next) -> Comparator.<Scope>naturalOrder().compare(next, known) < 0 ? next : known;

  private interface Choice {
    Scope of(Scope known, Scope next);
  }

  private Bodies() {}

  /** The tier of the first body that has one. */
  static Optional<Scope> firstTier(String text, List<Token> words) {
    return read(text, words, FIRST);
  }

  /** The highest tier among the bodies. */
  static Optional<Scope> highestTier(String text, List<Token> words) {
    return read(text, words, HIGHEST);
  }

  private static Optional<Scope> read(String text, List<Token> words, Choice choice) {
    Scope chosen = null;
    Scope current = null;
    boolean closed = false;
    int end = words.isEmpty() ? 0 : words.get(0).start();
    for (Token word : words) {
      if (word.is(Cue.JOINTLY) || gapHas(text, end, word.start(), SEPARATORS)) {
        chosen = merge(chosen, current, choice);
        current = null;
        closed = false;
      } else if (current != null && gapHas(text, end, word.start(), NAME_ENDS)) {
        closed = true;
      }
      if (!closed) {
        boolean unit = current != null && namesUnit(text, end, word);
        Scope tier =
            unit ? Scope.ENTERPRISE : tierOf(word, current == null && namesUnion(text, word));
        boolean weak = word.is(Cue.WORKPLACE) || word.is(Cue.UNION);
        current = tier == null || (weak && current != null && !unit) ? current : tier;
        closed = current != null && (word.is(Cue.STAFF) || endsUnion(text, word));
      }
      end = word.end();
    }
    return Optional.ofNullable(merge(chosen, current, choice));
  }

  private static Scope merge(Scope chosen, Scope current, Choice choice) {
    if (chosen == null || current == null) {
      return chosen == null ? current : chosen;
    }
    return choice.of(chosen, current);
  }

  private static boolean gapHas(String text, int from, int to, String marks) {
    for (int i = from; i < to; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsUnion(String text, Token word) {
    return word.is(Cue.UNION) || text.startsWith(PLAIN_UNION, word.end() - PLAIN_UNION.length());
  }

  /** Whether a name that is no division's gives this union its name: 燕山石化工会. */
  private static boolean namesUnion(String text, Token word) {
    if (word.start() == 0 || !isPlainUnion(text, word)) {
      return false;
    }
    char before = text.charAt(word.start() - 1);
    return Character.isIdeographic(before) && NO_NAME.indexOf(before) < 0;
  }

  /** Whether words that name no division or trade stand before 工会: 宝鸡机车检修厂工会. */
  private static boolean namesUnit(String text, int from, Token word) {
    if (word.start() - from < SHORTEST_UNIT || !isPlainUnion(text, word)) {
      return false;
    }
    for (int i = from; i < word.start(); i++) {
      if (!Character.isIdeographic(text.charAt(i))) {
        return false;
      }
    }
    return NO_NAME.indexOf(text.charAt(word.start() - 1)) < 0
        && !TRADES.end(text, from, word.start());
  }

  private static boolean isPlainUnion(String text, Token word) {
    return word.end() - word.start() == PLAIN_UNION.length()
        && text.startsWith(PLAIN_UNION, word.start());
  }

  private static Scope tierOf(Token word, boolean namedUnion) {
    if (word.term() instanceof PlaceName name) {
      return switch (name.kind()) {
        case REGION, REGION_STEM -> Scope.MUNICIPAL;
        case COUNTY, COUNTY_STEM, ZONE -> Scope.DISTRICT;
        case TOWNSHIP, TOWNSHIP_VARIANT, TOWNSHIP_STEM, PARK -> Scope.SUBDISTRICT;
        case INSTITUTION -> Scope.ENTERPRISE;
        case VENUE, NICKNAME -> null;
      };
    }
    return switch ((Cue) word.term()) {
      case NATIONAL -> Scope.NATIONAL;
      case MUNICIPAL -> Scope.MUNICIPAL;
      case DISTRICT -> Scope.DISTRICT;
      case SUBDISTRICT -> Scope.SUBDISTRICT;
      case ENTERPRISE, WORKPLACE -> Scope.ENTERPRISE;
      case UNION -> namedUnion ? Scope.ENTERPRISE : null;
      default -> null;
    };
  }
}
