package io.unionpulse.extraction.organizer;

import io.unionpulse.extraction.organizer.Mention.Use;
import io.unionpulse.extraction.organizer.Words.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads who acts in one sentence, segment by segment. Bodies wait as a subject until a verb says
 * what they do; what stands behind a preposition or a verb is no subject.
 */
final class SentenceHosts {

  private static final Set<Word> OPENED = Set.of(Word.HOUSE, Word.SCHOOL, Word.PROJECT, Word.ORGAN);

  private final MentionReader mentions;
  private final List<Hit> segments;
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

  private SentenceHosts(MentionReader mentions, List<Hit> segments) {
    this.mentions = mentions;
    this.segments = segments;
    this.ahead = new LookAhead(segments);
  }

  static Hosts of(MentionReader mentions, List<Hit> segments) {
    var reader = new SentenceHosts(mentions, segments);
    for (int i = 0; i < segments.size(); i++) {
      reader.read(i);
    }
    return reader.finish();
  }

  private void read(int index) {
    Hit segment = segments.get(index);
    switch (segment.word()) {
      case PIECE -> piece(segment, index);
      case COMMA -> comma();
      case LIST, AND, JOINTLY -> {
        boolean nextHost = index > 0 && segments.get(index - 1).word() == Word.HOST;
        acted = acted && !nextHost;
        joined = !acted;
        aside = aside && segment.word() != Word.JOINTLY;
        jointly |= segment.word() == Word.JOINTLY;
      }
      case WITH -> {
        aside = true;
        towards = guests;
      }
      case BY -> by();
      case PREPOSITION, VERB -> {
        purpose |= clauseStart && subject.isEmpty() && !by;
        under.clear();
        aside = true;
        towards = false;
      }
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
      case ATTEND -> takePart();
      case SAY -> {
        Stream.concat(subject.stream(), under.stream())
            .filter(it -> it.use() == Use.PEOPLE)
            .forEach(hosts.speakers::add);
        takePart();
      }
      case UNDER -> {
        hosts.acting.addAll(under);
        under.clear();
      }
      case GUIDE -> {
        boolean verb = index + 1 < segments.size() && segments.get(index + 1).word() == Word.HOLD;
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
        segment.word() == Word.COMMA
            || (clauseStart
                && (segment.word() == Word.TIME
                    || segment.word() == Word.LEAD
                    || segment.word() == Word.BREAK));
    clauseStart = opens;
  }

  private void piece(Hit piece, int index) {
    Optional<Mention> read = mentions.read(piece, ahead.useOf(index));
    if (read.isEmpty()) {
      if (!aside && !purpose && !acted && joined) {
        opaque = mentions.opaque(piece).orElse(null);
      }
      joined = joined && aside;
      return;
    }
    Mention mention = read.get();
    mentioned = mention;
    hosts.mentioned.add(mention);
    if (index > 0 && segments.get(index - 1).word() == Word.IS) {
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
    if (!by && !jointly && !subject.isEmpty() && subjectClause != clause) {
      flush();
    }
    subject.add(mention);
    subjectClause = clause;
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
    hosts.stated.addAll(bodies());
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
      under.stream().filter(it -> it.kind() != Word.AREA).forEach(hosts.measure::add);
    }
    if (purpose || (aside && subject.isEmpty()) || acted) {
      acted = true;
      return;
    }
    setAsidePeople();
    if (by) {
      hosts.stated.addAll(bodies());
    } else if (hosts.acting.isEmpty()) {
      if (!transitive) {
        setAsideWhatOpens();
      }
      assign(transitive && !ahead.isPassive(index));
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
    boolean opens = subject.stream().allMatch(it -> it.isBody() && OPENED.contains(it.kind()));
    if (opens) {
      hosts.implied.addAll(subject);
      subject.clear();
    }
  }

  /** Bodies of the subject act; those of people and guests are only implied. */
  private void assign(boolean active) {
    boolean body =
        subjectClause != clause || subject.stream().anyMatch(it -> it.isBody() && !it.isRegion());
    for (Mention mention : subject) {
      switch (mention.use()) {
        case BODY -> {
          if (mention.kind() != Word.AREA || active) {
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
        && under.get(under.size() - 1).end() == segments.get(index).start()
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
    subject.stream().filter(it -> it.use() == Use.PEOPLE).forEach(hosts.attending::add);
    subject.removeIf(it -> it.use() == Use.PEOPLE);
  }

  private void takePart() {
    if (purpose) {
      return;
    }
    setAsidePeople();
    if (!acted && (subjectClause == clause || subject.stream().noneMatch(Mention::isBody))) {
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

  private List<Mention> bodies() {
    return subject.stream().filter(it -> it.use() == Use.BODY || it.use() == Use.MODIFIER).toList();
  }

  private void flush() {
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

  private Hosts finish() {
    flush();
    if (guests || learning) {
      visited.stream()
          .filter(it -> it.isHost() && it.kind() != Word.AREA && it.kind() != Word.HOUSE)
          .findFirst()
          .ifPresent(
              host -> {
                if (!organised && !learning) {
                  hosts.acting.clear();
                }
                hosts.acting.add(0, host);
              });
    }
    return hosts;
  }
}
