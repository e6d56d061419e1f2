package io.unionpulse.extraction.syntax;

import io.unionpulse.extraction.lexicon.Cue;
import io.unionpulse.extraction.lexicon.Passage;
import io.unionpulse.extraction.lexicon.PlaceName;
import io.unionpulse.extraction.lexicon.Token;
import io.unionpulse.extraction.syntax.Sentence.Verb;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one sentence, word by word. Names wait until the verb tells their role: before 举办 an
 * organizer, before 出席 a participant; after 在 a place, after 走访 a goal.
 */
final class SentenceReader {

  private static final String TOWARDS = "到赴来";

  private final Passage passage;
  private final String text;
  private final Role[] roles;
  private final Speech speech;

  private final Indexes waiting = new Indexes();
  private final Indexes objects = new Indexes();
  private final List<Token> subject = new ArrayList<>();
  private final List<Token> host = new ArrayList<>();
  private final List<Token> source = new ArrayList<>();
  private int start;
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
  SentenceReader(Passage passage, Role[] roles, Speech speech) {
    this.passage = passage;
    this.text = passage.text();
    this.roles = roles;
    this.speech = speech;
  }

  /** Begins the next sentence, which starts at {@code offset}. */
  void begin(int offset) {
    start = offset;
    waiting.keep(0);
    subject.clear();
    host.clear();
    source.clear();
    scene.clear();
    verb = Verb.NONE;
    guests = false;
    visitors = false;
  }

  /**
   * Reads the tokens {@code first} to {@code last} (exclusive), which lie in a clause.
   *
   * @param clause offset where it begins
   */
  void read(int clause, int first, int last) {
    purpose = first < last && opensPurpose(clause, passage.token(first)) && !subjectHasBody();
    verbInClause = false;
    at = false;
    towards = false;
    origin = false;
    receiving = false;
    objects.keep(0);
    int waitingBefore = waiting.size();
    int subjectBefore = subject.size();
    for (int i = first; i < last; i++) {
      Token token = passage.token(i);
      if (token.term() instanceof PlaceName) {
        place(token, i);
      } else if (token.is(Cue.GUIDE)) {
        assign(waiting, waitingBefore, Role.BACKGROUND);
        while (subject.size() > subjectBefore) {
          subject.remove(subject.size() - 1);
        }
      } else {
        if (token.is(Cue.HOLD) || token.is(Cue.SPONSOR)) {
          heldBySomebodyThere(token);
        }
        cue((Cue) token.term());
      }
      collect(token);
    }
    if (purpose) {
      assign(waiting, waitingBefore, Role.BACKGROUND);
    }
  }

  /** The sentence, which ends at {@code end}. */
  Sentence finish(int end) {
    assign(waiting, verb == Verb.NONE ? Role.ACTOR : Role.ATTENDING);
    return new Sentence(start, end, verb, guests, subject, host, source);
  }

  private static boolean opensPurpose(int clause, Token first) {
    return first.is(Cue.PURPOSE) && first.start() - clause <= 1;
  }

  /** 为 behind a body opens a clause of who is served, not one of purpose. */
  private boolean subjectHasBody() {
    for (int i = 0; i < subject.size(); i++) {
      if (isBody(subject.get(i))) {
        return true;
      }
    }
    return false;
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
    if (speech.holds(token.start()) || origin) {
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
    objects.keep(0);
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
    } else if (speech.holds(token.start())) {
      return;
    } else if (at) {
      scene.add(token);
    } else if (verb == Verb.NONE && !purpose && !towards && !origin) {
      subject.add(token);
    }
  }

  private void assign(Indexes indexes, Role role) {
    assign(indexes, 0, role);
  }

  /** Gives a role to all but the first {@code kept}, which stay. */
  private void assign(Indexes indexes, int kept, Role role) {
    for (int i = kept; i < indexes.size(); i++) {
      roles[indexes.get(i)] = role;
    }
    indexes.keep(Math.min(kept, indexes.size()));
  }
}
