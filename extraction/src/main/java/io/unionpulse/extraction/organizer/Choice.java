package io.unionpulse.extraction.organizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Chooses who held the activity among the bodies that headlines and body name, by what is said of
 * them: a union that acts in the headline goes before another body that acts in the lead, both
 * before bodies whose event, measure or officers are told, these before counties and cities.
 */
final class Choice {

  private static final int LEAD = 3;
  private static final Set<Word> HOLDERS = Set.of(Word.UNION, Word.COMPANY, Word.SCHOOL);

  private final List<Hosts> headlines;
  private final List<Hosts> opening;
  private final List<Hosts> lead;
  private final List<Mention> stated;

  /**
   * @param headlines of the main headline first
   * @param opening of the first sentences of the body
   * @param stated subjects of 主办 anywhere in the body
   */
  Choice(List<Hosts> headlines, List<Hosts> opening, List<Mention> stated) {
    this.headlines = headlines;
    this.opening = opening;
    this.lead = opening.subList(0, Math.min(LEAD, opening.size()));
    this.stated = stated;
  }

  /** The bodies chosen, the first organizer first; empty if none is said to act at all. */
  List<Mention> chosen() {
    List<Mention> acting = acting();
    if (!acting.isEmpty()) {
      if (!stated.isEmpty() || !unions(acting).isEmpty()) {
        return acting;
      }
      List<Mention> unions = unions(first(headlines, hosts -> hosts.acting));
      return unions.isEmpty() ? acting : unions;
    }
    for (Supplier<List<Mention>> rank : ranks()) {
      List<Mention> found = rank.get();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Supplier<List<Mention>>> ranks() {
    return List.of(
        () -> first(headlines, hosts -> hosts.stated),
        () -> first(headlines, hosts -> hosts.acting),
        () -> first(lead, hosts -> implied(hosts)),
        () -> first(opening, hosts -> hosts.measure),
        () -> first(lead, hosts -> hosts.people),
        () -> first(lead, hosts -> hosts.regions),
        () -> first(headlines, hosts -> implied(hosts)),
        () -> first(headlines, hosts -> hosts.regions),
        () -> first(opening, hosts -> hosts.acting),
        () -> first(opening, hosts -> unions(implied(hosts))),
        () -> first(headlines, hosts -> unions(hosts.winners)),
        () -> first(lead, hosts -> unions(hosts.speakers)),
        () -> first(lead, hosts -> hosts.sources),
        () -> first(headlines, hosts -> hosts.people),
        this::onlyUnionPresent);
  }

  /** Who acts in the first sentence of the lead that tells it, and who is said to host at all. */
  private List<Mention> acting() {
    var acting = new ArrayList<Mention>();
    for (Hosts hosts : lead) {
      if (!hosts.stated.isEmpty() || !hosts.acting.isEmpty()) {
        acting.addAll(statedFirst(hosts) ? hosts.stated : hosts.acting);
        acting.addAll(statedFirst(hosts) ? hosts.acting : hosts.stated);
        break;
      }
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
    for (Hosts hosts : lead) {
      for (Mention present : hosts.attending) {
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
    return hosts.implied.stream()
        .filter(it -> it.isBody() || !it.isUnionsOfPlace())
        .filter(it -> HOLDERS.contains(it.kind()) || it.name().contains("工会"))
        .toList();
  }

  private static List<Mention> unions(List<Mention> mentions) {
    return mentions.stream().filter(mention -> mention.kind() == Word.UNION).toList();
  }

  private static List<Mention> first(List<Hosts> hosts, Function<Hosts, List<Mention>> rank) {
    for (Hosts sentence : hosts) {
      List<Mention> found = rank.apply(sentence);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
