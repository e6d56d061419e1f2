package io.unionpulse.extraction.organizer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Chooses who held the activity among the bodies that headlines and body name, by what is said of
 * them: a union that acts in the headline goes before another body that acts in the lead, both
 * before bodies whose event, measure or officers are told, these before counties and cities.
 */
final class Choice {

  private static final int LEAD = 3;
  private static final Set<Word> HOLDERS = EnumSet.of(Word.UNION, Word.COMPANY, Word.SCHOOL);

  /** What may be said of bodies in a sentence, and where; the strongest first. */
  private static final List<Function<Choice, List<Mention>>> RANKS =
      List.of(
          choice -> first(choice.headlines, hosts -> hosts.stated),
          choice -> first(choice.headlines, hosts -> hosts.acting),
          choice -> choice.inLead(Choice::implied),
          choice -> first(choice.opening, hosts -> hosts.measure),
          choice -> choice.inLead(hosts -> hosts.people),
          choice -> choice.inLead(hosts -> hosts.regions),
          choice -> first(choice.headlines, Choice::implied),
          choice -> first(choice.headlines, hosts -> hosts.regions),
          choice -> first(choice.opening, hosts -> hosts.acting),
          choice -> first(choice.opening, hosts -> unions(implied(hosts))),
          choice -> first(choice.headlines, hosts -> unions(hosts.winners)),
          choice -> choice.inLead(hosts -> unions(hosts.speakers)),
          choice -> choice.inLead(hosts -> hosts.sources),
          choice -> first(choice.headlines, hosts -> hosts.people),
          Choice::onlyUnionPresent);

  private final SentencesRead headlines;
  private final SentencesRead opening;
  private final int lead;
  private final List<Mention> stated;

  /**
   * @param headlines of the main headline first
   * @param opening of the first sentences of the body
   * @param stated subjects of 主办 anywhere in the body
   */
  Choice(SentencesRead headlines, SentencesRead opening, List<Mention> stated) {
    this.headlines = headlines;
    this.opening = opening;
    this.lead = Math.min(LEAD, opening.size());
    this.stated = stated;
  }

  /** The bodies chosen, the first organizer first; empty if none is said to act at all. */
  List<Mention> chosen() {
    List<Mention> acting = acting();
    if (!acting.isEmpty()) {
      if (!stated.isEmpty() || hasUnion(acting)) {
        return acting;
      }
      List<Mention> unions = unions(first(headlines, hosts -> hosts.acting));
      return unions.isEmpty() ? acting : unions;
    }
    for (int i = 0; i < RANKS.size(); i++) {
      List<Mention> found = RANKS.get(i).apply(this);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Who acts in the first sentence of the lead that tells it, and who is said to host at all. */
  private List<Mention> acting() {
    var acting = new ArrayList<Mention>();
    for (int i = 0; i < lead && acting.isEmpty(); i++) {
      Hosts hosts = opening.get(i);
      acting.addAll(statedFirst(hosts) ? hosts.stated : hosts.acting);
      acting.addAll(statedFirst(hosts) ? hosts.acting : hosts.stated);
    }
    acting.addAll(stated);
    return acting;
  }

  /** 总工会牵头，会同人社局举办: the printed order decides. */
  private static boolean statedFirst(Hosts hosts) {
    return !hosts.stated.isEmpty()
        && !hosts.acting.isEmpty()
        && hosts.stated.get(0).start() < hosts.acting.get(0).start();
  }

  /** The union whose officers open an activity, if those of no other body attend. */
  private List<Mention> onlyUnionPresent() {
    Mention only = null;
    for (int i = 0; i < lead; i++) {
      for (Mention present : opening.get(i).attending) {
        if (present.kind() == Word.AREA || isSecondOffice(present)) {
          continue;
        }
        boolean other = only != null && !only.name().equals(present.name());
        if (other || present.kind() != Word.UNION) {
          return List.of();
        }
        only = present;
      }
    }
    return only == null || isNational(only) ? List.of() : List.of(only);
  }

  /** The officers of the national federation are guests of honour. */
  private static boolean isNational(Mention present) {
    return present.name().endsWith("全国总工会");
  }

  /** Many a union's chairman is deputy of the people's congress, too, which holds nothing. */
  private static boolean isSecondOffice(Mention present) {
    return present.name().contains("人大") || present.name().contains("政协");
  }

  /** Without the unions of a place (常州市工会代表大会), which are no body but many. */
  private static List<Mention> implied(Hosts hosts) {
    var implied = new ArrayList<Mention>(hosts.implied.size());
    for (Mention it : hosts.implied) {
      boolean one = it.isBody() || !it.isUnionsOfPlace();
      if (one && (HOLDERS.contains(it.kind()) || it.name().contains("工会"))) {
        implied.add(it);
      }
    }
    return implied;
  }

  private static List<Mention> unions(List<Mention> mentions) {
    var unions = new ArrayList<Mention>(mentions.size());
    for (Mention mention : mentions) {
      if (mention.isUnion()) {
        unions.add(mention);
      }
    }
    return unions;
  }

  private static boolean hasUnion(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.isUnion()) {
        return true;
      }
    }
    return false;
  }

  private List<Mention> inLead(Function<Hosts, List<Mention>> rank) {
    return first(opening, lead, rank);
  }

  private static List<Mention> first(SentencesRead read, Function<Hosts, List<Mention>> rank) {
    return first(read, read.size(), rank);
  }

  private static List<Mention> first(
      SentencesRead read, int most, Function<Hosts, List<Mention>> rank) {
    for (int i = 0; i < most; i++) {
      List<Mention> found = rank.apply(read.get(i));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
