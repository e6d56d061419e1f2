package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.organizer.Mention.Use;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads who acts in one sentence, segment by segment. Bodies wait as a subject until a verb says
 * what they do; what stands behind a preposition or a verb is no subject.
 */
final class SentenceHosts {

  private static final Set<Word> OPENED =
      EnumSet.of(Word.HOUSE, Word.SCHOOL, Word.PROJECT, Word.ORGAN);

  private static final int LONG_LIST = 3; // of which nothing is said: who took part

  private final MentionReader mentions;
  private final Spans segments;
  private final LookAhead ahead;
  private final Hosts hosts = new Hosts();

  private final List<Mention> subject = new ArrayList<>();
  private final List<Mention> visited = new ArrayList<>();
  private final List<Mention> under = new ArrayList<>();
  private int clause;
  private int subjectClause;
  private boolean by;
  private boolean purpose;
  private boolean origin;
  private boolean aside;
  private boolean acted;
  private boolean towards;
  private boolean joined = true;
  private boolean jointly;
  private boolean clauseStart = true;
  private boolean guests;
  private boolean learning;
  private boolean organised;
  private Mention mentioned;
  private Mention told;
  private Mention opaque;

  private SentenceHosts(MentionReader mentions, Spans segments) {
    this.mentions = mentions;
    this.segments = segments;
    this.ahead = new LookAhead(segments);
  }

  static Hosts of(MentionReader mentions, Spans segments) {
    var reader = new SentenceHosts(mentions, segments);
    for (int i = 0; i < segments.size(); i++) {
      reader.read(i);
    }
    return reader.finish();
  }

  private void read(int index) {
    Word word = segments.word(index);
    switch (word) {
      case PIECE -> piece(index);
      case COMMA -> comma();
      case LIST, AND, JOINTLY -> {
        boolean nextHost = index > 0 && segments.word(index - 1) == Word.HOST;
        acted = acted && !nextHost;
        joined = !acted;
        aside = aside && word != Word.JOINTLY;
        jointly |= word == Word.JOINTLY;
      }
      case WITH -> {
        aside = true;
        towards = guests;
      }
      case BY -> by();
      case ABOUT -> {
        boolean issues = index > 0 && segments.word(index - 1) == Word.PIECE;
        if (issues && subjectClause == clause && hosts.acting.isEmpty()) {
          moveBodies(hosts.acting);
        }
        aside();
      }
      case PREPOSITION, VERB -> aside();
      case ORIGIN -> {
        origin = subject.isEmpty();
        aside = true;
      }
      case OF -> {
        if (origin) {
          origin = false;
          aside = false;
          joined = true;
        }
      }
      case IS -> aside = true;
      case MEASURE -> {
        if (told != null) {
          hosts.measure.add(told);
        }
      }
      case HOST -> host();
      case HOLD -> hold(index);
      case VISIT -> visit(true);
      case TOUR -> visit(false);
      case STUDY -> study();
      case WIN -> {
        moveBodies(hosts.winners);
        acted = true;
      }
      case ATTEND -> takePart();
      case SAY -> {
        addPeople(subject, hosts.speakers);
        addPeople(under, hosts.speakers);
        takePart();
      }
      case UNDER -> {
        hosts.acting.addAll(under);
        under.clear();
      }
      case GUIDE -> {
        boolean verb = index + 1 < segments.size() && segments.word(index + 1) == Word.HOLD;
        if (!verb && under.isEmpty() && subjectClause == clause) {
          subject.clear();
        }
        under.clear();
      }
      case SOURCE -> source();
      case GUEST -> guests = true;
      default -> {
        // TIME, ADVERB, PLURAL, LEAD and the like only bound names
      }
    }
    boolean opens =
        word == Word.COMMA
            || (clauseStart && (word == Word.TIME || word == Word.LEAD || word == Word.BREAK));
    clauseStart = opens;
  }

  private void aside() {
    purpose |= clauseStart && subject.isEmpty() && !by;
    under.clear();
    aside = true;
    towards = false;
  }

  private void moveBodies(List<Mention> to) {
    for (Mention mention : subject) {
      if (mention.isBody()) {
        to.add(mention);
      }
    }
    subject.clear();
  }

  private static void addPeople(List<Mention> mentions, List<Mention> to) {
    for (Mention mention : mentions) {
      if (mention.use() == Use.PEOPLE) {
        to.add(mention);
      }
    }
  }

  private void piece(int index) {
    int start = segments.start(index);
    int end = segments.end(index);
    Mention mention = mentions.read(start, end, ahead.useOf(index));
    if (mention == null) {
      if (!aside && !purpose && !acted && joined) {
        opaque = mentions.opaque(start, end);
      }
      joined = joined && aside;
      return;
    }
    mentioned = mention;
    hosts.mentioned.add(mention);
    if (index > 0 && segments.word(index - 1) == Word.IS) {
      told = mention;
    }
    if (towards) {
      visited.add(mention);
    } else if (aside) {
      under.add(mention);
    } else if (!aside && !purpose && !acted && joined) {
      addSubject(mention);
    }
    joined = false;
  }

  private void addSubject(Mention mention) {
    boolean officers = mention.use() == Use.PEOPLE && onlyPeople();
    if (!by && !jointly && !officers && subjectClause != clause) {
      flush();
    }
    subject.add(mention);
    subjectClause = clause;
  }

  private boolean onlyPeople() {
    for (Mention mention : subject) {
      if (mention.use() != Use.PEOPLE) {
        return false;
      }
    }
    return true;
  }

  private void comma() {
    clause++;
    purpose = false;
    origin = false;
    aside = false;
    acted = false;
    towards = false;
    joined = true;
    jointly = false;
    told = null;
    opaque = null;
  }

  private void by() {
    flush();
    by = true;
    opaque = null;
    purpose = false;
    aside = false;
    acted = false;
    joined = true;
  }

  private void host() {
    if (purpose) {
      return;
    }
    addBodies(hosts.stated);
    if (opaque != null) {
      hosts.stated.add(opaque);
    }
    act();
  }

  private void hold(int index) {
    boolean transitive = ahead.hasObject(index);
    if (told != null) {
      hosts.measure.add(told);
    }
    if (aside && subject.isEmpty() && isDirect(index)) {
      for (Mention mention : under) {
        if (mention.kind() != Word.AREA) {
          hosts.measure.add(mention);
        }
      }
    }
    if (purpose || (aside && subject.isEmpty()) || acted) {
      acted = true;
      return;
    }
    setAsidePeople();
    if (by) {
      addBodies(hosts.stated);
    } else if (hosts.acting.isEmpty()) {
      if (!transitive) {
        setAsideWhatOpens();
      }
      assign(transitive && (ahead.isRelative(index) || !ahead.isPassive(index)));
      organised = true;
    }
    act();
  }

  private void visit(boolean host) {
    if (purpose || (aside && subject.isEmpty())) {
      return;
    }
    if (!acted && hosts.acting.isEmpty()) {
      assign(true);
    }
    act();
    towards = host;
  }

  private void study() {
    learning |= !visited.isEmpty() && !organised;
  }

  /** 某服务站启用: what opens is no organizer, unless a union or a company. */
  private void setAsideWhatOpens() {
    for (Mention mention : subject) {
      if (!mention.isBody() || !OPENED.contains(mention.kind())) {
        return;
      }
    }
    hosts.implied.addAll(subject);
    subject.clear();
  }

  /** Bodies of the subject act; those of people and guests are only implied. */
  private void assign(boolean active) {
    boolean body = subjectClause != clause || hasBody(false);
    for (Mention mention : subject) {
      switch (mention.use()) {
        case BODY -> {
          if (mention.kind() == Word.HOUSE && !active) {
            hosts.implied.add(mention);
          } else if (mention.kind() != Word.AREA || active) {
            (mention.isRegion() ? hosts.regions : hosts.acting).add(mention);
          }
        }
        case MODIFIER -> (body ? hosts.acting : hosts.implied).add(mention);
        case PEOPLE, GUEST -> hosts.people.add(mention);
      }
    }
  }

  /** 在某总工会举办的课上: right behind the body stands what it does. */
  private boolean isDirect(int index) {
    return !under.isEmpty()
        && under.get(under.size() - 1).end() == segments.start(index)
        && ahead.describes(index);
  }

  private void act() {
    opaque = null;
    subject.clear();
    by = false;
    acted = true;
    aside = false;
    towards = false;
    joined = false;
  }

  /** Officers hold nothing themselves. */
  private void setAsidePeople() {
    addPeople(subject, hosts.attending);
    for (int i = subject.size() - 1; i >= 0; i--) {
      if (subject.get(i).use() == Use.PEOPLE) {
        subject.remove(i);
      }
    }
  }

  /** Whether a body is among the subject, a region counted or not. */
  private boolean hasBody(boolean regions) {
    for (Mention mention : subject) {
      if (mention.isBody() && (regions || !mention.isRegion())) {
        return true;
      }
    }
    return false;
  }

  private void takePart() {
    if (purpose) {
      return;
    }
    setAsidePeople();
    if (!acted && (subjectClause == clause || !hasBody(true))) {
      subject.clear();
    }
    by = false;
    acted = true;
    aside = false;
  }

  private void source() {
    if (mentioned != null && hosts.acting.isEmpty()) {
      hosts.sources.add(mentioned);
      subject.clear();
    }
    acted = true;
  }

  private void addBodies(List<Mention> to) {
    for (Mention mention : subject) {
      if (mention.use() == Use.BODY || mention.use() == Use.MODIFIER) {
        to.add(mention);
      }
    }
  }

  private void flush() {
    if (subject.size() >= LONG_LIST && !hasUnion()) {
      subject.clear();
    }
    for (Mention mention : subject) {
      boolean implies = mention.use() == Use.BODY || mention.use() == Use.MODIFIER;
      if (implies && mention.kind() != Word.AREA) {
        hosts.implied.add(mention);
      } else if (mention.use() == Use.PEOPLE) {
        hosts.attending.add(mention);
      }
    }
    subject.clear();
  }

  private boolean hasUnion() {
    for (Mention mention : subject) {
      if (mention.isUnion()) {
        return true;
      }
    }
    return false;
  }

  private Hosts finish() {
    flush();
    if (guests || learning) {
      for (Mention host : visited) {
        if (host.isHost() && host.kind() != Word.AREA && (learning || host.kind() != Word.HOUSE)) {
          if (!organised && !learning) {
            hosts.acting.clear();
          }
          hosts.acting.add(0, host);
          break;
        }
      }
    }
    return hosts;
  }
}
