package io.unionpulse.extraction.headcount;

import io.unionpulse.avro.EvidenceField;
import io.unionpulse.avro.Figure;
import io.unionpulse.avro.FigureRole;
import io.unionpulse.extraction.number.Numbers;
import io.unionpulse.extraction.text.Hits;
import io.unionpulse.extraction.text.Prefixes;
import io.unionpulse.extraction.text.Spans;
import io.unionpulse.extraction.text.WordTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads how many people took part (annotation guide, rules 17 to 19): at most one number, persons
 * present at this activity or served by it in person, as printed. Groups are not added up: where
 * two are joined (30名教师和200名学生) and no sum is printed, there is none.
 */
public final class HeadcountReader {

  private static final int CONJUNCTION_REACH = 24;
  private static final Prefixes TRAINING = Prefixes.of("学员", "培训", "参训", "课堂", "研修");
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
    var lead = new Lead(title.text(), body.text());
    read(EvidenceField.title, title, lead, all);
    read(EvidenceField.body, body, lead, all);
    Candidate chosen = withoutPart(best(all), all);
    var figures = new ArrayList<Figure>(all.size());
    for (Candidate it : all) {
      if (chosen == null || !it.count().repeats(chosen.count())) {
        figures.add(it.count().figure(it.field(), it.text(), it.standing().role()));
      }
    }
    return new People(
        chosen == null ? null : chosen.count().headcount(chosen.field(), chosen.text()), figures);
  }

  /** The surest; of these the first; null if none may be the headcount. */
  private static Candidate best(List<Candidate> candidates) {
    Candidate best = null;
    for (Candidate it : candidates) {
      boolean better = best == null || it.order() < best.order();
      best = it.standing().isCandidate() && better ? it : best;
    }
    return best;
  }

  /** 共有15人参加 is no sum of all where more were counted before as surely. */
  private static Candidate withoutPart(Candidate chosen, List<Candidate> all) {
    if (chosen == null || !chosen.total()) {
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

  private static void read(
      EvidenceField field, Numbers numbers, Lead lead, List<Candidate> candidates) {
    List<Count> counts = CountReader.read(numbers);
    if (counts.isEmpty()) {
      return;
    }
    String text = numbers.text();
    Hits<Cue> cues = numbers.scanned().of(Setting.CUES.table());
    Spans quotes = Quotes.of(numbers.scanned());
    var sentences = Sentences.of(numbers.scanned());
    int[] ceilings = ceilings(text, counts);
    var background = new Background(numbers.scanned(), sentences, lead);
    int first = candidates.size();
    int at = 0;
    Setting setting = null;
    int floor = 0;
    boolean subset = false;
    for (int i = 0; i < counts.size(); i++) {
      Count count = counts.get(i);
      while (sentences.end(at) <= count.start()) {
        at++;
      }
      if (setting == null || setting.index() != at) {
        setting = Setting.of(text, cues, sentences, at, setting);
      }
      if (Exclusions.isIdiom(setting, count)) {
        continue;
      }
      boolean joined = i > 0 && areJoined(text, counts.get(i - 1), count);
      boolean listed = joined || (i > 0 && areListed(text, counts.get(i - 1), count));
      floor = i == 0 ? 0 : listed ? floor : counts.get(i - 1).end();
      var judge = new Judge(text, field == EvidenceField.title, setting, count, floor, ceilings[i]);
      boolean otherYear = OtherYears.before(text, setting, count, lead);
      Standing standing = judge.standing(otherYear, quotes.contains(count.start()));
      subset = judge.isSubset() || (joined && subset); // 包括20位来宾和60位代表
      if (standing.isCandidate() && (subset || background.holds(setting, count))) {
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
    for (int i = Math.max(0, count.start() - 3); i < count.start(); i++) {
      if (text.charAt(i) == '共') {
        return true;
      }
    }
    return false;
  }

  private static Standing trained(String text, Setting setting, Standing standing) {
    boolean trains =
        standing.role() == FigureRole.ATTENDANCE
            && TRAINING.standIn(text, setting.start(), setting.end());
    return trains ? new Standing(FigureRole.TRAINEES, standing.rank()) : standing;
  }
}
