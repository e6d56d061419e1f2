package io.unionpulse.extraction.headcount;

import io.unionpulse.avro.EvidenceField;
import io.unionpulse.avro.Figure;
import io.unionpulse.avro.FigureRole;
import io.unionpulse.extraction.number.Numbers;
import io.unionpulse.extraction.text.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads how many people took part (annotation guide, rules 17 to 19): at most one number, persons
 * present at this activity or served by it in person, as printed. Groups are not added up: where
 * two are joined (30名教师和200名学生) and no sum is printed, there is none.
 */
public final class HeadcountReader {

  private static final int CONJUNCTION_REACH = 24;
  private static final int LEAD = 200;
  private static final String JOINTS = "、和及与";

  private record Candidate(
      EvidenceField field, String text, Count count, Standing standing, boolean total) {

    int order() {
      boolean round = field == EvidenceField.title && count.number().words();
      int order = standing.rank() * 10 + (round ? 15 : 0);
      return order + (count.hasFigure() ? 0 : 5) - (total ? 3 : 0);
    }
  }

  private HeadcountReader() {}

  /** The words that it looks for. */
  public static WordTable<?> words() {
    return Setting.CUES.table();
  }

  /**
   * Loads and checks the cue words, so that a bad table fails at start-up and not at a report.
   *
   * @return how many words there are
   * @throws IllegalStateException if the table is not well-formed
   */
  public static int load() {
    return Setting.CUES.size();
  }

  /** The headcount and the other figures of a report. Any text is survived. */
  public static People read(String title, String body) {
    return read(Numbers.of(title), Numbers.of(body));
  }

  /** As {@link #read(String, String)}, of title and body whose numbers are known. */
  public static People read(Numbers title, Numbers body) {
    var all = new ArrayList<Candidate>();
    String lead = title.text() + opening(body.text());
    read(EvidenceField.title, title, lead, all);
    read(EvidenceField.body, body, lead, all);
    Candidate chosen =
        all.stream()
            .filter(it -> it.standing().isCandidate())
            .min(Comparator.comparingInt(Candidate::order))
            .map(it -> withoutPart(it, all))
            .orElse(null);
    var figures = new ArrayList<Figure>();
    for (Candidate it : all) {
      if (chosen == null || !it.count().repeats(chosen.count())) {
        figures.add(it.count().figure(it.field(), it.text(), it.standing().role()));
      }
    }
    return new People(
        chosen == null ? null : chosen.count().headcount(chosen.field(), chosen.text()), figures);
  }

  /** 共有15人参加 is no sum of all where more were counted before as surely. */
  private static Candidate withoutPart(Candidate chosen, List<Candidate> all) {
    if (!chosen.total()) {
      return chosen;
    }
    for (Candidate it : all) {
      boolean before = it.field() == chosen.field() && it.count().start() < chosen.count().start();
      if (before
          && it.standing().rank() == chosen.standing().rank()
          && it.count().hasFigure()
          && it.count().number().low() > chosen.count().number().low()) {
        return it;
      }
    }
    return chosen;
  }

  /** The first two sentences: the years that they name are no other years. */
  private static String opening(String body) {
    int first = body.indexOf('。');
    int second = first < 0 ? -1 : body.indexOf('。', first + 1);
    int end = second < 0 ? body.length() : second;
    return body.substring(0, Math.min(end, LEAD));
  }

  private static void read(
      EvidenceField field, Numbers numbers, String lead, List<Candidate> candidates) {
    String text = numbers.text();
    List<Count> counts = CountReader.read(numbers).stream().filter(Count::isWhole).toList();
    if (counts.isEmpty()) {
      return;
    }
    var quotes = Quotes.of(numbers.scanned());
    List<Setting> settings = Setting.of(numbers.scanned(), counts);
    int[] ceilings = ceilings(text, counts);
    var background = new Background(numbers.scanned(), settings, lead);
    int first = candidates.size();
    int at = 0;
    int floor = 0;
    boolean subset = false;
    for (int i = 0; i < counts.size(); i++) {
      Count count = counts.get(i);
      while (settings.get(at).end() <= count.start()) {
        at++;
      }
      Setting setting = settings.get(at);
      if (Exclusions.isIdiom(setting, count)) {
        continue;
      }
      boolean joined = i > 0 && areJoined(text, counts.get(i - 1), count);
      boolean listed = joined || (i > 0 && areListed(text, counts.get(i - 1), count));
      floor = i == 0 ? 0 : listed ? floor : counts.get(i - 1).end();
      var judge = new Judge(text, field == EvidenceField.title, setting, count, floor, ceilings[i]);
      Standing standing =
          judge.standing(OtherYears.before(text, setting, count, lead), quotes.get(count.start()));
      subset = judge.isSubset() || (joined && subset); // 包括20位来宾和60位代表
      if (standing.isCandidate() && (subset || background.holds(at, count))) {
        standing = Standing.never(FigureRole.OTHER);
      }
      candidates.add(
          new Candidate(
              field, text, count, trained(text, setting, standing), isTotal(text, count)));
      if (joined && candidates.size() - first > 1) {
        part(candidates, candidates.size() - 2);
      }
    }
  }

  /** Two groups of people joined by 和 are parts, and none is the headcount. */
  private static void part(List<Candidate> candidates, int left) {
    Candidate one = candidates.get(left);
    Candidate two = candidates.get(left + 1);
    if (one.count().people()
        && two.count().people()
        && two.standing().isCandidate()
        && (one.standing().isCandidate() || one.standing().role() == FigureRole.ATTENDANCE)) {
      candidates.set(left, asPart(one));
      candidates.set(left + 1, asPart(two));
    }
  }

  private static Candidate asPart(Candidate it) {
    return new Candidate(
        it.field(), it.text(), it.count(), Standing.never(it.standing().role()), it.total());
  }

  /** Per count where the next begins that is not joined to it; behind the text if none is. */
  private static int[] ceilings(String text, List<Count> counts) {
    var ceilings = new int[counts.size()];
    int ceiling = text.length();
    for (int i = counts.size() - 1; i >= 0; i--) {
      ceilings[i] = ceiling;
      if (i > 0 && !areJoined(text, counts.get(i - 1), counts.get(i))) {
        ceiling = counts.get(i).start();
      }
    }
    return ceilings;
  }

  /** “金奖”6名、“银奖”12名: what is said of the first holds for the second. */
  private static boolean areListed(String text, Count left, Count right) {
    int gap = right.start() - left.end();
    return gap > 2
        && gap <= CONJUNCTION_REACH
        && text.charAt(left.end()) == '、'
        && "”」》".indexOf(text.charAt(right.start() - 1)) >= 0;
  }

  private static boolean areJoined(String text, Count left, Count right) {
    int gap = right.start() - left.end();
    if (gap < 1 || gap > CONJUNCTION_REACH || left.people() != right.people()) {
      return false;
    }
    for (int i = left.end(); i < right.start(); i++) {
      if ("，,。；;：:".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    boolean items = left.people() && text.charAt(left.end()) == '、'; // 干部20人、职工300人
    return items || JOINTS.indexOf(text.charAt(right.start() - 1)) >= 0;
  }

  private static boolean isTotal(String text, Count count) {
    int from = Math.max(0, count.start() - 3);
    return text.substring(from, count.start()).contains("共");
  }

  private static Standing trained(String text, Setting setting, Standing standing) {
    if (standing.role() != FigureRole.ATTENDANCE) {
      return standing;
    }
    String sentence = text.substring(setting.start(), setting.end());
    boolean trains =
        sentence.contains("学员")
            || sentence.contains("培训")
            || sentence.contains("参训")
            || sentence.contains("课堂")
            || sentence.contains("研修");
    return trains ? new Standing(FigureRole.TRAINEES, standing.rank()) : standing;
  }
}
