package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.organizer.Mention.Use;
import io.unionpulse.extraction.organizer.Words.Hit;
import java.util.List;

/** What stands behind a segment of a sentence, and what that makes of it. */
final class LookAhead {

  private final List<Hit> segments;

  LookAhead(List<Hit> segments) {
    this.segments = segments;
  }

  /** What the segments behind the piece make of a name at its end. */
  Use useOf(int index) {
    Use use = Use.BODY;
    for (int i = index + 1; i < segments.size(); i++) {
      Hit next = segments.get(i);
      if (next.start() != segments.get(i - 1).end()) {
        return use;
      }
      switch (next.word()) {
        case PERSON -> {
          return Use.PEOPLE;
        }
        case GUEST -> {
          return Use.GUEST;
        }
        case STAFF -> use = Use.PEOPLE;
        case PIECE, OF -> {
          return use == Use.PEOPLE || next.word() == Word.OF ? Use.MODIFIER : use;
        }
        default -> {
          return use;
        }
      }
    }
    return use;
  }

  /** 某市推进改革专题会议在市总工会召开: the first verb only tells what the meeting deals with. */
  boolean isPassive(int index) {
    int last = index;
    while (last + 1 < segments.size() && segments.get(last + 1).word() != Word.COMMA) {
      last++;
    }
    return last > index && segments.get(last).word() == Word.HOLD;
  }

  /** Whether an object stands behind the verb. */
  boolean hasObject(int index) {
    return index + 1 < segments.size()
        && segments.get(index + 1).word() != Word.COMMA
        && segments.get(index + 1).word() != Word.PREPOSITION;
  }

  /** Whether 的 follows the verb in its clause: it only describes what comes then. */
  boolean describes(int index) {
    for (int i = index + 1; i < segments.size(); i++) {
      switch (segments.get(i).word()) {
        case OF -> {
          return true;
        }
        case COMMA -> {
          return false;
        }
        default -> {
          // an object or an adverb
        }
      }
    }
    return false;
  }
}
