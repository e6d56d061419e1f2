package io.unionpulse.extraction.date;

import io.unionpulse.extraction.date.Mention.Kind;
import io.unionpulse.extraction.syntax.Sentence;
import io.unionpulse.extraction.text.CharSet;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.Prefixes;

/** Judges a time by the words of its clause and sentence. Looks a bounded stretch around. */
final class Surroundings {

  private static final CharSet CLAUSE_ENDS = CharSet.of("，,。；;：:！!？?…\n");
  private static final String UP_TO = "至到止";
  private static final Prefixes BOUNDS = Prefixes.of("之前", "以前", "为止", "止", "底前");
  private static final Prefixes NOT_BOUNDS = Prefixes.of("前往", "前来", "前去", "前后");
  private static final String[] SPEAKERS = {"总书记", "总理"};
  private static final int AFTER_START = 6; // 启动的, 正式开幕的
  private static final int REACH = 60;
  private static final int BARE = 4; // 10月12日上午，…

  private final TimeText time;
  private final String text;
  private final Mention mention;
  private final Sentence sentence;
  private final int clauseStart;
  private final int clauseEnd;
  private final int scopeEnd;

  Surroundings(TimeText time, Mention mention, Sentence sentence) {
    this.time = time;
    this.text = time.text();
    this.mention = mention;
    this.sentence = sentence;
    this.clauseStart = clauseStart(mention.start());
    this.clauseEnd = clauseEnd(mention.end());
    boolean bare = clauseEnd - mention.end() <= BARE && clauseEnd < sentence.end();
    this.scopeEnd = bare ? clauseEnd(clauseEnd + 1) : clauseEnd;
  }

  Standing standing(boolean lead) {
    if (mention.quoted()
        || isOfDocument()
        || mention.kind() == Kind.YEAR
        || time.isDateline(mention)
        || new Imprint(text, mention).holds()
        || isGround()) {
      return Standing.OUT;
    }
    if (mention.kind() == Kind.VAGUE) {
      return Standing.OWN;
    }
    if (isBackground() || boundsSomethingElse() || isSpeakersDay() || isFigurative()) {
      return Standing.OUT;
    }
    if (isPlanned(lead)) {
      return Standing.PLANNED;
    }
    if (mention.kind() == Kind.MONTH || mention.kind() == Kind.SEASON) {
      return lead && (opensClause() || isIntroduced()) ? Standing.OWN : Standing.OUT;
    }
    if (asksWhatIsToCome()) {
      return Standing.OUT;
    }
    boolean asked = time.has(TimeWord.INTERVIEW, clauseStart, scopeEnd);
    return asked || isOccasion() || sinceThenGoesOn() ? Standing.WEAK : Standing.OWN;
  }

  /** Whether the text says that this is when the reported activity took place. */
  boolean namesTheActivity() {
    int timeMark = time.find(TimeWord.TIME, mention.start() - 10, mention.start());
    if (timeMark >= 0) {
      int at = time.markStart(timeMark);
      return !time.has(TimeWord.TERM, at - 6, at + 2);
    }
    boolean event = time.has(TimeWord.EVENT, clauseStart, Math.min(sentence.end(), end(REACH)));
    return event && (opensClause() || isIntroduced() || eventBefore()) && !beginsLongAgo();
  }

  /** Whether the sentence reports an act on this day. */
  boolean hasAct() {
    return time.has(TimeWord.ACT, mention.end(), Math.min(sentence.end(), end(2 * REACH)))
        || time.has(TimeWord.ACT, clauseStart, mention.start());
  }

  /** Whether it stands where a sentence or clause says when: at its head, or behind 于. */
  boolean saysWhen() {
    return opensClause() || isIntroduced();
  }

  /** Whether only the beginning is known: 10月14日起. */
  boolean isOpenEnded() {
    return !mention.isRange() && follows("起");
  }

  /** 《…》（2024年8月30日）. */
  private boolean isOfDocument() {
    int at = mention.start();
    return text.startsWith("》（", at - 2) || text.startsWith("》(", at - 2);
  }

  private boolean isGround() {
    int from = clauseStart;
    while (from < mention.start() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int mark = time.find(TimeWord.GROUND, from, from + 1);
    return mark >= 0 && time.markEnd(mark) <= mention.start() && !unionActs();
  }

  /** 为丰富职工生活5月22日县总工会举办…, where a line ends before the day; not 县总工会举办的. */
  private boolean unionActs() {
    int act = time.find(TimeWord.ACT, mention.end(), clauseEnd);
    if (act < 0) {
      return false;
    }
    return text.startsWith("工会", time.markStart(act) - 2)
        && !text.startsWith("的", time.markEnd(act));
  }

  private boolean isBackground() {
    if (time.has(TimeWord.PAST, clauseStart, mention.start())
        || time.has(TimeWord.SINCE, mention.end(), clauseEnd)
        || time.has(TimeWord.RULE, mention.end(), Math.min(clauseEnd, end(7)))
        || time.has(TimeWord.OCCASION, mention.end(), Math.min(clauseEnd, end(12)))) {
      return true;
    }
    if (ruleFollows()) {
      return true;
    }
    return isOpenEnded() && !hasAct();
  }

  /** 3月1日，《…条例》正式施行。 */
  private boolean ruleFollows() {
    int mark = time.find(TimeWord.RULE, clauseEnd, scopeEnd);
    return mark >= 0 && text.substring(clauseEnd, time.markStart(mark)).indexOf('》') > 0;
  }

  private boolean boundsSomethingElse() {
    int before = mention.start() - (text.startsWith("今年", mention.start() - 2) ? 3 : 1);
    boolean until = before >= 0 && UP_TO.indexOf(text.charAt(before)) >= 0;
    if (until
        || BOUNDS.beginAt(text, mention.end())
        || (follows("前") && !NOT_BOUNDS.beginAt(text, mention.end()))) {
      return true;
    }
    return time.has(TimeWord.TERM, clauseStart, mention.start())
        || time.has(TimeWord.TERM, mention.end(), Math.min(clauseEnd, end(5)));
  }

  private boolean isSpeakersDay() {
    for (String speaker : SPEAKERS) {
      if (text.startsWith(speaker, mention.start() - speaker.length())) {
        return true;
      }
    }
    return false;
  }

  /** 今天的北京: not a day. */
  private boolean isFigurative() {
    return mention.kind() == Kind.RELATIVE && mention.offset() == 0 && follows("的");
  }

  private boolean isPlanned(boolean lead) {
    boolean toCome = mention.kind() == Kind.RELATIVE && mention.offset() > 0;
    int from = lead ? clauseStart : Math.max(sentence.start(), mention.start() - REACH / 2);
    return toCome
        || isDemanded()
        || time.has(TimeWord.PLAN, from, mention.start())
        || plans(mention.end(), scopeEnd);
  }

  /** Whether something is still to come; not 在春节即将来临之际, which is about the occasion. */
  private boolean plans(int from, int to) {
    int plan = time.find(TimeWord.PLAN, from, to);
    return plan >= 0 && !time.has(TimeWord.OCCASION, time.markEnd(plan), Math.min(to, end(REACH)));
  }

  /** 4月17日，记者从市总工会获悉，五一期间将举办…: the day of a question about what is to come. */
  private boolean asksWhatIsToCome() {
    int asked = time.find(TimeWord.INTERVIEW, clauseStart, scopeEnd);
    return asked >= 0 && plans(time.markEnd(asked), sentence.end());
  }

  /** 要求各级工会于8月31日前…; not 按照上级要求，…. */
  private boolean isDemanded() {
    int from = Math.max(sentence.start(), mention.start() - 2 * REACH);
    int mark = time.find(TimeWord.DEMAND, from, mention.start());
    return mark >= 0 && Glyphs.isHan(text.charAt(time.markEnd(mark)));
  }

  private boolean isOccasion() {
    return follows("是") || follows("，是") || follows("为") || follows("系");
  }

  /** 自4月6日启动的联赛: the news may be another day's. */
  private boolean sinceThenGoesOn() {
    boolean since = mention.start() > 0 && "自从".indexOf(text.charAt(mention.start() - 1)) >= 0;
    if (!since || mention.isRange()) {
      return false;
    }
    for (int i = mention.end(); i < Math.min(clauseEnd, end(AFTER_START)); i++) {
      if (text.charAt(i) == '的') {
        return true;
      }
    }
    return false;
  }

  private boolean beginsLongAgo() {
    return !mention.isRange() && time.has(TimeWord.OPENING, mention.end(), end(8));
  }

  private boolean eventBefore() {
    return time.has(TimeWord.EVENT, clauseStart, mention.start());
  }

  private boolean opensClause() {
    int from = clauseStart;
    while (from < mention.start() && " 　（(“”".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return mention.start() == from || (mention.start() - from == 2 && text.startsWith("今年", from));
  }

  private boolean isIntroduced() {
    return mention.start() > 0 && "于在从自".indexOf(text.charAt(mention.start() - 1)) >= 0;
  }

  private boolean follows(String word) {
    return text.startsWith(word, mention.end());
  }

  private int end(int reach) {
    return mention.end() + reach;
  }

  private int clauseStart(int from) {
    int i = from;
    int limit = Math.max(sentence.start(), from - REACH);
    while (i > limit && !CLAUSE_ENDS.contains(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private int clauseEnd(int from) {
    int i = Math.min(from, text.length());
    int limit = Math.min(text.length(), from + REACH);
    while (i < limit && !CLAUSE_ENDS.contains(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
