package io.unionpulse.extraction.syntax;

import io.unionpulse.extraction.lexicon.Cue;
import io.unionpulse.extraction.lexicon.PlaceName;
import io.unionpulse.extraction.lexicon.Token;
import io.unionpulse.extraction.syntax.Clauses.Clause;
import io.unionpulse.extraction.syntax.Sentence.Verb;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads one sentence, word by word. Names wait until the verb tells their role: before 举办 an
 * organizer, before 出席 a participant; after 在 a place, after 走访 a goal.
 */
final class SentenceReader {

  private static final String TOWARDS = "到赴来";

  private final String text;
  private final Role[] roles;
  private final BitSet speech;
  private final int start;

  private final List<Integer> waiting = new ArrayList<>();
  private final List<Integer> objects = new ArrayList<>();
  private final List<Token> subject = new ArrayList<>();
  private final List<Token> host = new ArrayList<>();
  private final List<Token> source = new ArrayList<>();
  private Verb verb = Verb.NONE;
  private boolean guests;
  private boolean visitors;

  private boolean purpose;
  private boolean verbInClause;
  private boolean at;
  private final List<Token> scene = new ArrayList<>();
  private boolean towards;
  private boolean origin;
  private boolean receiving;

  /**
   * @param roles where the role of each token goes, by its index
   * @param speech characters that stand in speech
   */
  SentenceReader(String text, Role[] roles, BitSet speech, int start) {
    this.text = text;
    this.roles = roles;
    this.speech = speech;
    this.start = start;
  }

  /** Reads the tokens {@code first} to {@code last} (exclusive), which lie in {@code clause}. */
  void read(Clause clause, List<Token> tokens, int first, int last) {
    purpose = first < last && opensPurpose(clause, tokens.get(first)) && !subjectHasBody();
    verbInClause = false;
    at = false;
    towards = false;
    origin = false;
    receiving = false;
    objects.clear();
    int waitingBefore = waiting.size();
    int subjectBefore = subject.size();
    for (int i = first; i < last; i++) {
      Token token = tokens.get(i);
      if (token.term() instanceof PlaceName) {
        place(token, i);
      } else if (token.is(Cue.GUIDE)) {
        settle(waiting.subList(Math.min(waitingBefore, waiting.size()), waiting.size()));
        subject.subList(Math.min(subjectBefore, subject.size()), subject.size()).clear();
      } else {
        if (token.is(Cue.HOLD) || token.is(Cue.SPONSOR)) {
          heldBySomebodyThere(token);
        }
        cue((Cue) token.term());
      }
      collect(token);
    }
    if (purpose) {
      settle(waiting.subList(Math.min(waitingBefore, waiting.size()), waiting.size()));
    }
  }

  /** The sentence, which ends at {@code end}. */
  Sentence finish(int end) {
    assign(waiting, verb == Verb.NONE ? Role.ACTOR : Role.ATTENDING);
    return new Sentence(start, end, verb, guests, subject, host, source);
  }

  private static boolean opensPurpose(Clause clause, Token first) {
    return first.is(Cue.PURPOSE) && first.start() - clause.start() <= 1;
  }

  /** 为 behind a body opens a clause of who is served, not one of purpose. */
  private boolean subjectHasBody() {
    return subject.stream().anyMatch(SentenceReader::isBody);
  }

  private static boolean isBody(Token token) {
    return token.term() instanceof PlaceName
        || token.is(Cue.UNION)
        || token.is(Cue.NATIONAL)
        || token.is(Cue.MUNICIPAL)
        || token.is(Cue.DISTRICT)
        || token.is(Cue.SUBDISTRICT)
        || token.is(Cue.ENTERPRISE);
  }

  private void place(Token token, int index) {
    if (speech.get(token.start()) || origin) {
      roles[index] = Role.BACKGROUND;
    } else if (at) {
      roles[index] = Role.PLACE;
    } else if (towards || isGoal(token)) {
      towards = true;
      roles[index] = receiving ? Role.ORGANIZER : Role.VISITED;
    } else if (verbInClause) {
      roles[index] = Role.OBJECT;
      objects.add(index);
    } else {
      waiting.add(index);
    }
  }

  private boolean isGoal(Token token) {
    return token.start() > 0 && TOWARDS.indexOf(text.charAt(token.start() - 1)) >= 0;
  }

  private void cue(Cue cue) {
    switch (cue) {
      case SPONSOR -> {
        assign(objects, Role.ORGANIZER);
        act(Verb.SPONSOR);
      }
      case HOLD -> act(Verb.HOLD);
      case VISIT -> {
        act(Verb.VISIT);
        towards = true;
      }
      case ATTEND, SAY -> takePart();
      case SOURCE -> {
        assign(waiting, Role.SOURCE);
        if (verb == Verb.NONE) {
          source.addAll(subject);
          subject.clear();
        }
        verbInClause = true;
      }
      case AT -> {
        at = true;
        scene.clear();
        towards = false;
      }
      case ORIGIN -> origin = true;
      case GUEST -> {
        guests = true;
        visitors |= verb == Verb.NONE;
      }
      default -> {
        // says nothing about roles
      }
    }
  }

  /** 在某总工会召开的推进会上: who stands between 在 and the verb holds what the scene is. */
  private void heldBySomebodyThere(Token held) {
    boolean describes = held.end() < text.length() && text.charAt(held.end()) == '的';
    boolean adjacent = !scene.isEmpty() && scene.get(scene.size() - 1).end() == held.start();
    if (at && describes && adjacent && verb == Verb.NONE && isBody(scene.get(scene.size() - 1))) {
      subject.clear();
      subject.addAll(scene);
    }
  }

  private void act(Verb kind) {
    if (purpose && !at) {
      return;
    }
    boolean main = verb == Verb.NONE;
    receiving = main && kind == Verb.VISIT && visitors;
    assign(waiting, receiving ? Role.ATTENDING : Role.ORGANIZER);
    if (main) {
      verb = kind;
    }
    verbInClause = true;
    at = false;
    towards = false;
    objects.clear();
  }

  private void takePart() {
    if (!verbInClause) {
      assign(waiting, Role.ATTENDING);
      if (verb == Verb.NONE) {
        subject.clear();
      }
    }
    verbInClause = true;
    at = false;
  }

  private void collect(Token token) {
    if (receiving) {
      host.add(token);
    } else if (speech.get(token.start())) {
      return;
    } else if (at) {
      scene.add(token);
    } else if (verb == Verb.NONE && !purpose && !towards && !origin) {
      subject.add(token);
    }
  }

  private void assign(List<Integer> indexes, Role role) {
    for (int index : indexes) {
      roles[index] = role;
    }
    indexes.clear();
  }

  private void settle(List<Integer> indexes) {
    assign(indexes, Role.BACKGROUND);
  }
}
