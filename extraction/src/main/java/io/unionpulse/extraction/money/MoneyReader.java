package io.unionpulse.extraction.money;

import io.unionpulse.avro.Amount;
import io.unionpulse.avro.Evidence;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.extraction.number.CueWords;
import io.unionpulse.extraction.number.CueWords.Hit;
import io.unionpulse.extraction.number.Decimal;
import io.unionpulse.extraction.number.Numbers;
import io.unionpulse.extraction.number.PrintedNumber;
import io.unionpulse.extraction.number.PrintedNumber.Shape;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.Hits;
import io.unionpulse.extraction.text.Prefixes;
import io.unionpulse.extraction.text.WordTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the sums of money of a report in renminbi yuan (annotation guide, rule 20): each printed
 * value once, a rate per person as its printed value, the two ends of a range each. Wages, incomes,
 * outputs, savings, prices and what participants pay are left out, and so are foreign currencies
 * and sums without a figure (数十万元).
 */
public final class MoneyReader {

  private static final CueWords<MoneyCue> CUES =
      CueWords.load(MoneyReader.class, "cues.tsv", MoneyCue.class);
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);
  private static final long TEN = Decimal.of(10);
  private static final int REACH = 40;
  private static final int REACH_BEHIND = 14;
  private static final String STOPS = "，,。；;！!？?：:\n";
  private static final Prefixes CONTINUERS =
      Prefixes.of(
          "此前", "之前", "原来", "原为", "从", "由", "最高", "最低", "最多", "达", "高达", "平均", "比", "较", "不低于");
  private static final int ADJACENT = 3;
  private static final String NOT_YUAN = "旦宵"; // 元旦, 元宵

  private final List<Amount> amounts = new ArrayList<>();
  private final Set<BigDecimal> seen = new HashSet<>();

  private MoneyReader() {}

  /** The words that it looks for. */
  public static WordTable<?> words() {
    return CUES.table();
  }

  /**
   * Loads and checks the cue words, so that a bad table fails at start-up and not at a report.
   *
   * @return how many words there are
   * @throws IllegalStateException if the table is not well-formed
   */
  public static int load() {
    return CUES.size();
  }

  /** The sums in the title, then those in the body, in printed order. */
  public static List<Amount> read(String title, String body) {
    return read(Numbers.of(title), Numbers.of(body));
  }

  /** As {@link #read(String, String)}, of title and body whose numbers are known. */
  public static List<Amount> read(Numbers title, Numbers body) {
    var reader = new MoneyReader();
    reader.readField(EvidenceField.body, body);
    int inBody = reader.amounts.size();
    reader.readField(EvidenceField.title, title);
    if (reader.amounts.size() == inBody) {
      return reader.amounts;
    }
    var ordered = new ArrayList<>(reader.amounts.subList(inBody, reader.amounts.size()));
    ordered.addAll(reader.amounts.subList(0, inBody));
    return ordered;
  }

  private void readField(EvidenceField field, Numbers numbers) {
    String text = numbers.text();
    Hits<MoneyCue> cues = numbers.scanned().of(CUES.table());
    for (PrintedNumber number : numbers.found()) {
      int end = endOfUnit(text, number);
      if (end > 0 && number.shape() != Shape.VAGUE && !isForeign(text, cues, number.start(), end)) {
        add(field, text, number.start(), end, number.low());
        add(field, text, number.start(), end, number.high());
      }
    }
  }

  private void add(EvidenceField field, String text, int start, int end, long value) {
    BigDecimal cny = Decimal.exact(value).setScale(2, RoundingMode.HALF_UP);
    if (cny.compareTo(LARGEST) < 0 && cny.signum() > 0 && seen.add(cny)) {
      var evidence = new Evidence(field, start, end, text.substring(start, end));
      amounts.add(new Amount(cny, evidence));
    }
  }

  /** Offset behind the unit; 0 if the number counts no yuan. */
  private static int endOfUnit(String text, PrintedNumber number) {
    int at = number.end();
    int start = number.start();
    boolean spaced = at < text.length() && Glyphs.isSpace(text.charAt(at));
    int unit = spaced ? at + 1 : at;
    char first = charAt(text, unit);
    if (first == '元') {
      boolean digit = number.words() && Decimal.compare(number.high(), TEN) < 0; // 三元桥
      boolean none = digit || NOT_YUAN.indexOf(charAt(text, unit + 1)) >= 0;
      return none ? 0 : unit + 1;
    }
    boolean other = first == '块' || first == '圆';
    if (other && (text.startsWith("块钱", unit) || text.startsWith("圆整", unit))) {
      return unit + 2;
    }
    boolean signed = start > 0 && "￥¥".indexOf(text.charAt(start - 1)) >= 0;
    boolean named = text.startsWith("人民币", start - 3);
    return signed || (named && !Character.isIdeographic(charAt(text, at))) ? at : 0;
  }

  private static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  /**
   * Whether the nearest word before the sum in its clause, else one right behind it, says that the
   * money is not the activity's. A word of giving behind the sum overrules.
   */
  private static boolean isForeign(String text, Hits<MoneyCue> cues, int start, int end) {
    int from = start;
    while (from > 0 && start - from < REACH && !isStop(text, from - 1)) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < REACH_BEHIND && !isStop(text, to)) {
      to++;
    }
    MoneyCue before = null;
    MoneyCue behind = null;
    boolean given = false;
    boolean givenBehind = false;
    for (Hit<MoneyCue> hit : CUES.in(cues, from, to)) {
      boolean gives = hit.kind() == MoneyCue.GIVEN;
      given |= gives;
      if (hit.end() <= start) {
        before = hit.kind();
      } else if (hit.start() >= end) {
        givenBehind |= gives;
        if (behind == null && hit.start() - end <= ADJACENT) {
          behind = hit.kind();
        }
      }
    }
    MoneyCue decides = before == null ? behind : before;
    if (decides == null) {
      boolean price = text.startsWith("块钱", end - 2) || text.startsWith("块", end - 1);
      return !givenBehind && (price || continuesForeign(text, cues, from));
    }
    if (givenBehind) {
      return false;
    }
    return switch (decides) {
      case GIVEN -> behind == MoneyCue.FOREIGN;
      case BURDEN -> !given;
      case INVESTED -> !text.startsWith("其中", to + 1);
      case FOREIGN, PAID_BY_PARTICIPANTS -> true;
    };
  }

  /** 月薪上调至2400元，此前为2200元: the clause before says what the sum is. */
  private static boolean continuesForeign(String text, Hits<MoneyCue> cues, int clause) {
    boolean behindComma = clause > 0 && "，,".indexOf(text.charAt(clause - 1)) >= 0;
    if (!behindComma || !CONTINUERS.beginAt(text, clause)) {
      return false;
    }
    int from = clause - 1;
    while (from > 0 && clause - from < REACH && !isStop(text, from - 1)) {
      from--;
    }
    List<Hit<MoneyCue>> hits = CUES.in(cues, from, clause - 1);
    return !hits.isEmpty() && hits.get(hits.size() - 1).kind() == MoneyCue.FOREIGN;
  }

  private static boolean isStop(String text, int at) {
    char c = text.charAt(at);
    boolean separator =
        (c == ',' || c == '，')
            && at > 0
            && Glyphs.isDigit(text.charAt(at - 1))
            && at + 1 < text.length()
            && Glyphs.isDigit(text.charAt(at + 1));
    return STOPS.indexOf(c) >= 0 && !separator;
  }
}
