package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.ScannedText;
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

  /**
   * Weighs the words of a body.
   *
   * @param text how it begins: all that is read of it
   */
  void weigh(ScannedText scanned, String text, List<Weighed> weighed) {
    Found found = lexicon.find(scanned, text);
    var story = new Story(scanned, found);
    int news = newsSentence(story);
    story.restart();
    for (int i = -news; story.next(); i++) {
      weigh(story, found, i, weighed);
    }
  }

  private static int newsSentence(Story story) {
    for (int i = 0; i < MOST_SCENERY && story.next(); i++) {
      for (int clause = 0; clause < story.clauses(); clause++) {
        if (!story.isSpeech(story.start(clause))
            && !story.has(clause, Mark.BACKGROUND)
            && tellsNews(story, clause)) {
          return i;
        }
      }
    }
    return 0;
  }

  /** Weighs the sentence that {@code story} stands at, so many behind the news. */
  private void weigh(Story story, Found found, int fromNews, List<Weighed> weighed) {
    boolean news = fromNews == 0;
    boolean background = !news && story.has(Mark.BACKGROUND);
    boolean part = story.has(Mark.PART) && story.has(Mark.HOLD);
    Zone zone = fromNews <= 1 ? Zone.LEAD : Zone.REST;
    boolean purpose = false;
    boolean said = false;
    boolean planned = false;
    for (int clause = 0; clause < story.clauses(); clause++) {
      boolean last = clause == story.clauses() - 1;
      purpose =
          !last && (opensPurpose(story, found, clause) || (purpose && !tellsNews(story, clause)));
      double place = place(fromNews, story.has(clause, Mark.HOLD));
      if (background || story.has(clause, Mark.BACKGROUND)) {
        place *= fromNews <= 1 ? 2 * BEFORE : BEFORE;
      }
      int attend = lastAttend(story, found, clause);
      boolean at = false;
      for (int i = story.firstWord(clause); i < story.endWord(clause); i++) {
        int meaning = found.meaning(i);
        said |= !purpose && Meaning.has(meaning, Mark.SAY);
        planned |= !news && Meaning.has(meaning, Mark.PLAN);
        at = Meaning.has(meaning, Mark.AT) || (at && !endsPlace(meaning));
        if (Meaning.tellsType(meaning)) {
          double share = purpose ? inPurpose(meaning) : place;
          share *= said || story.isSpeech(found.start(i)) ? SAID : 1;
          share *= planned ? PLANNED : 1;
          share *= at && !tellsVisit(meaning) ? PLACE : 1;
          share *= i < attend ? ATTENDING : 1;
          share *= lexicon.inName(found.text(), found.end(i)) ? IN_NAME : 1;
          boolean tellsPart = part && !purpose && share > 0.5;
          weighed.add(Weighed.of(found, i, zone, 0, share, tellsPart));
        }
      }
    }
  }

  private static boolean endsPlace(int meaning) {
    return Meaning.has(meaning, Mark.HOLD) || Meaning.has(meaning, Mark.ATTEND);
  }

  private static double place(int fromNews, boolean held) {
    if (fromNews > 1) {
      return 1;
    }
    double order = fromNews < 0 ? SCENERY : fromNews == 0 ? 1 : SECOND;
    return held ? order : order * BESIDE_VERB;
  }

  /** Formulas of politics and honour open reports of any kind; other purposes tell the subject. */
  private static double inPurpose(int meaning) {
    ActivityType type = Meaning.type(meaning);
    boolean formula =
        type == ActivityType.POLITICAL_STUDY
            || type == ActivityType.HONORS
            || !Meaning.strength(meaning).namesSubject();
    return formula ? RITUAL : PURPOSE;
  }

  /** Whether a word that tells a type says why one goes to a place: 赴…考察. */
  static boolean tellsVisit(int meaning) {
    return Meaning.type(meaning) == ActivityType.EXCHANGE;
  }

  private static boolean opensPurpose(Story story, Found found, int clause) {
    if (!story.has(clause, Mark.PURPOSE)) {
      return false;
    }
    int first = story.firstWord(clause);
    return found.is(first, Mark.PURPOSE) && found.start(first) - story.start(clause) <= 1;
  }

  private static boolean tellsNews(Story story, int clause) {
    return story.has(clause, Mark.NEWS)
        || story.has(clause, Mark.HOLD)
        || opensWithDay(story.text(), story.start(clause), story.end(clause));
  }

  /** Whether a day of a month stands at the head of a clause: 5月16日. */
  private static boolean opensWithDay(String text, int start, int end) {
    int most = Math.min(end, start + LONGEST_DATE);
    for (int i = start + 1; i < most; i++) {
      if (text.charAt(i) == '日' && Glyphs.isDigit(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Index of the last word of a clause that says who takes part; 0 if none does. */
  private static int lastAttend(Story story, Found found, int clause) {
    if (story.has(clause, Mark.ATTEND)) {
      for (int i = story.endWord(clause) - 1; i >= story.firstWord(clause); i--) {
        if (found.is(i, Mark.ATTEND)) {
          return i;
        }
      }
    }
    return 0;
  }
}
