package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.ScannedText;
import io.unionpulse.extraction.type.Story.Clause;
import io.unionpulse.extraction.type.Story.Sentence;
import io.unionpulse.extraction.type.Word.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * Weighs the words of a body. The news is told by the first sentence with a verb of holding or a
 * word such as 近日, and the one behind it; purposes, participants, background, plans and speech
 * count little.
 */
final class StoryWeigher {

  private static final int MOST_SCENERY = 4;
  private static final int LONGEST_DATE = 12;
  private static final double BESIDE_VERB = 0.6;
  private static final double SECOND = 0.6;
  private static final double SCENERY = 0.3;
  private static final double PURPOSE = 0.25;
  private static final double RITUAL = 0.05;
  private static final double ATTENDING = 0.15;
  private static final double SAID = 0.1;
  private static final double PLANNED = 0.1;
  private static final double BEFORE = 0.15;
  private static final double PLACE = 0.4;
  private static final double IN_NAME = 0.3;

  private final TypeLexicon lexicon;

  StoryWeigher(TypeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Weighed> weigh(ScannedText scanned, int most) {
    Story story = Story.of(scanned, most, lexicon.find(scanned, most));
    int news = newsSentence(story);
    var weighed = new ArrayList<Weighed>();
    for (int i = 0; i < story.sentences().size(); i++) {
      weigh(story, i - news, story.sentences().get(i), weighed);
    }
    return weighed;
  }

  private static int newsSentence(Story story) {
    int last = Math.min(MOST_SCENERY, story.sentences().size());
    for (int i = 0; i < last; i++) {
      for (Clause clause : story.sentences().get(i).clauses()) {
        if (!story.speech().get(clause.start())
            && !clause.has(Mark.BACKGROUND)
            && tellsNews(story, clause)) {
          return i;
        }
      }
    }
    return 0;
  }

  private void weigh(Story story, int fromNews, Sentence sentence, List<Weighed> weighed) {
    boolean news = fromNews == 0;
    boolean background = !news && sentence.has(Mark.BACKGROUND);
    boolean part = sentence.has(Mark.PART) && sentence.has(Mark.HOLD);
    boolean purpose = false;
    boolean said = false;
    boolean planned = false;
    for (int i = 0; i < sentence.clauses().size(); i++) {
      Clause clause = sentence.clauses().get(i);
      boolean last = i == sentence.clauses().size() - 1;
      purpose = !last && (opensPurpose(clause) || (purpose && !tellsNews(story, clause)));
      double place = place(fromNews, clause);
      if (background || clause.has(Mark.BACKGROUND)) {
        place *= fromNews <= 1 ? 2 * BEFORE : BEFORE;
      }
      int attend = indexOf(clause, Mark.ATTEND);
      boolean at = false;
      for (int j = 0; j < clause.hits().size(); j++) {
        Hit hit = clause.hits().get(j);
        said |= !purpose && hit.is(Mark.SAY);
        planned |= !news && hit.is(Mark.PLAN);
        at = hit.is(Mark.AT) || (at && !hit.is(Mark.HOLD) && !hit.is(Mark.ATTEND));
        if (hit.word().subject().isPresent()) {
          Subject subject = hit.word().subject().get();
          boolean speech = story.speech().get(hit.start());
          double share = purpose ? inPurpose(subject) : place;
          share *= said || speech ? SAID : 1;
          share *= planned ? PLANNED : 1;
          share *= at && !tellsVisit(hit) ? PLACE : 1;
          share *= j < attend ? ATTENDING : 1;
          share *= lexicon.inName(story.text(), hit) ? IN_NAME : 1;
          Zone zone = fromNews <= 1 ? Zone.LEAD : Zone.REST;
          boolean tellsPart = part && !purpose && share > 0.5;
          weighed.add(new Weighed(hit, subject, zone, 0, share, tellsPart));
        }
      }
    }
  }

  private static double place(int fromNews, Clause clause) {
    if (fromNews > 1) {
      return 1;
    }
    double order = fromNews < 0 ? SCENERY : fromNews == 0 ? 1 : SECOND;
    return clause.has(Mark.HOLD) ? order : order * BESIDE_VERB;
  }

  /** Formulas of politics and honour open reports of any kind; other purposes tell the subject. */
  private static double inPurpose(Subject subject) {
    boolean formula =
        subject.type() == ActivityType.POLITICAL_STUDY
            || subject.type() == ActivityType.HONORS
            || !subject.strength().namesSubject();
    return formula ? RITUAL : PURPOSE;
  }

  /** Whether a word says why one goes to a place: 赴…考察. */
  static boolean tellsVisit(Hit hit) {
    return hit.word().subject().isPresent()
        && hit.word().subject().get().type() == ActivityType.EXCHANGE;
  }

  private static boolean opensPurpose(Clause clause) {
    if (clause.hits().isEmpty()) {
      return false;
    }
    Hit first = clause.hits().get(0);
    return first.is(Mark.PURPOSE) && first.start() - clause.start() <= 1;
  }

  private static boolean tellsNews(Story story, Clause clause) {
    return clause.has(Mark.NEWS) || clause.has(Mark.HOLD) || opensWithDay(story.text(), clause);
  }

  /** Whether a day of a month stands at its head: 5月16日. */
  private static boolean opensWithDay(String text, Clause clause) {
    int most = Math.min(clause.end(), clause.start() + LONGEST_DATE);
    for (int i = clause.start() + 1; i < most; i++) {
      if (text.charAt(i) == '日' && Glyphs.isDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static int indexOf(Clause clause, Mark mark) {
    for (int i = clause.has(mark) ? clause.hits().size() - 1 : -1; i >= 0; i--) {
      if (clause.hits().get(i).is(mark)) {
        return i;
      }
    }
    return 0;
  }
}
