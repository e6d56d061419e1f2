package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.organizer.Mention.Use;

/** What stands behind a segment of a sentence, and what that makes of it. */
final class LookAhead {

  private final Spans segments;

  private final boolean[] officers;

  LookAhead(Spans segments) {
    this.segments = segments;
    this.officers = new boolean[segments.size() + 1];
    for (int i = segments.size() - 2; i >= 0; i--) {
      officers[i] = leadsToOfficers(i);
    }
  }

  /** 市总工会、市妇联负责人: the officers are those of every body in the list. */
  private boolean leadsToOfficers(int index) {
    if (segments.start(index + 1) != segments.end(index)) {
      return false;
    }
    Word next = segments.word(index + 1);
    return switch (segments.word(index)) {
      case PIECE ->
          switch (next) {
            case PERSON -> true;
            case LIST, PLURAL -> officers[index + 1];
            default -> false;
          };
      case LIST -> next == Word.PIECE && officers[index + 1];
      case PLURAL -> next == Word.PERSON;
      default -> false;
    };
  }

  /** What the segments behind the piece make of a name at its end. */
  Use useOf(int index) {
    Use use = Use.BODY;
    for (int i = index + 1; i < segments.size(); i++) {
      if (segments.start(i) != segments.end(i - 1)) {
        return use;
      }
      switch (segments.word(i)) {
        case PERSON -> {
          return Use.PEOPLE;
        }
        case GUEST -> {
          return Use.GUEST;
        }
        case STAFF -> use = Use.PEOPLE;
        case PIECE, OF -> {
          return use == Use.PEOPLE || segments.word(i) == Word.OF ? Use.MODIFIER : use;
        }
        case LIST, PLURAL -> {
          return use == Use.BODY && officers[index] ? Use.PEOPLE : use;
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
    while (last + 1 < segments.size() && segments.word(last + 1) != Word.COMMA) {
      last++;
    }
    return last > index && segments.word(last) == Word.HOLD;
  }

  /** 总工会组织的演出精彩上演: the subject of the first verb acts all the same. */
  boolean isRelative(int index) {
    return index + 1 < segments.size() && segments.word(index + 1) == Word.OF;
  }

  /** Whether an object stands behind the verb. */
  boolean hasObject(int index) {
    return index + 1 < segments.size()
        && segments.word(index + 1) != Word.COMMA
        && segments.word(index + 1) != Word.PREPOSITION;
  }

  /** Whether 的 follows the verb in its clause: it only describes what comes then. */
  boolean describes(int index) {
    for (int i = index + 1; i < segments.size(); i++) {
      switch (segments.word(i)) {
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
