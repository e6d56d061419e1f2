package io.unionpulse.extraction.place;

import io.unionpulse.avro.Scope;
import io.unionpulse.extraction.gazetteer.Division;
import io.unionpulse.extraction.syntax.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses the primary district as a reader does (annotation guide, rules 7 to 9).
 *
 * <p>A national or municipal activity belongs to a district only by its place: a district named as
 * the place, the single goal of a visit (unless guests are shown round), the single district that
 * co-hosts, a venue, the single district in which the scene of the first sentence is set. Districts
 * that attend or are visited in turn give none.
 *
 * <p>Any other activity belongs to the district of its organizer; else of its place; else to the
 * district it is for; else to the single goal of a visit; else to a venue; else to the organizer's
 * seat. Only if the organizer is a body of a district or street, and the lead does not say of
 * which, the single district of the whole text counts.
 */
final class PrimaryChoice {

  private static final int LEAD = 3;
  private static final int NEWS = 2;

  private final List<Placed> places;
  private final Scope tier;
  private final boolean guests;
  private final boolean zone;

  /**
   * @param guests whether guests come or travel
   * @param zone whether the lead names a body of a development zone that lies in no district
   */
  PrimaryChoice(List<Placed> places, Scope tier, boolean guests, boolean zone) {
    this.guests = guests;
    this.zone = zone;
    this.places = places;
    this.tier = tier;
  }

  /** The places that give the districts, the primary first; none if there is no district. */
  List<Placed> districts() {
    if (places.isEmpty()) {
      return List.of();
    }
    Optional<Placed> first =
        tier == Scope.MUNICIPAL || tier == Scope.NATIONAL ? ofCity() : ofBody();
    if (first.isEmpty()) {
      return List.of();
    }
    Placed primary = strongest(first.get());
    var chosen = new ArrayList<Placed>();
    chosen.add(primary);
    if (tier != Scope.MUNICIPAL && tier != Scope.NATIONAL && !primary.isSite()) {
      places.stream()
          .filter(named().and(inBody(NEWS)).and(role(Role.ORGANIZER).or(role(Role.PLACE))))
          .forEach(chosen::add);
    }
    return chosen;
  }

  private Optional<Placed> ofCity() {
    Predicate<Placed> news = inBody(NEWS).or(Placed::inTitle);
    return oneScene(named().and(news).and(role(Role.PLACE)))
        .or(() -> guests ? Optional.empty() : single(named().and(news).and(role(Role.VISITED))))
        .or(() -> single(named().and(news).and(role(Role.ORGANIZER))))
        .or(() -> find(site().and(news).and(role(Role.PLACE))))
        .or(() -> single(named().and(inBody(1)).and(role(Role.ACTOR))))
        .or(() -> guests ? Optional.empty() : single(goal().and(news).and(role(Role.VISITED))));
  }

  private Optional<Placed> ofBody() {
    Predicate<Placed> title = Placed::inTitle;
    Predicate<Placed> news = inBody(LEAD).or(title);
    return find(named().and(inBody(1)).and(role(Role.ORGANIZER)))
        .or(() -> find(named().and(title).and(role(Role.ORGANIZER).or(role(Role.ACTOR)))))
        .or(() -> find(named().and(inBody(LEAD)).and(role(Role.ORGANIZER))))
        .or(() -> find(named().and(news).and(role(Role.PLACE))))
        .or(() -> find(named().and(news).and(role(Role.OBJECT))))
        .or(() -> single(named().and(news).and(role(Role.VISITED))))
        .or(() -> find(named().and(news).and(role(Role.SOURCE).or(role(Role.ACTOR)))))
        .or(() -> find(site().and(news).and(role(Role.PLACE))))
        .or(() -> find(site().and(news).and(role(Role.ORGANIZER))))
        .or(() -> single(goal().and(news).and(role(Role.VISITED))))
        .or(() -> find(house().and(title).and(role(Role.ACTOR))))
        .or(() -> zone ? Optional.empty() : ofWholeText());
  }

  private Optional<Placed> ofWholeText() {
    Predicate<Placed> telling = named().and(role(Role.BACKGROUND).negate());
    return switch (tier) {
      case DISTRICT -> single(telling);
      case SUBDISTRICT -> single(telling.and(role(Role.ATTENDING).negate()));
      default -> Optional.empty();
    };
  }

  /** The surest of the places that say the same as {@code first}, and in the body if possible. */
  private Placed strongest(Placed first) {
    return places.stream()
        .filter(place -> place.county().equals(first.county()))
        .filter(
            place ->
                place.role() == first.role()
                    || place.role() == Role.ORGANIZER
                    || place.role() == Role.PLACE
                    || (place.role() == Role.ACTOR && place.inTitle()))
        .filter(inBody(LEAD).or(Placed::inTitle).or(first::equals))
        .min(
            Comparator.comparing(Placed::basis)
                .thenComparing(Placed::inTitle)
                .thenComparing(Placed::start))
        .orElse(first);
  }

  private Optional<Placed> find(Predicate<Placed> wanted) {
    return places.stream().filter(wanted).findFirst();
  }

  /** The first place, unless the same sentence lists others beside it (在晋江、石狮等地). */
  private Optional<Placed> oneScene(Predicate<Placed> wanted) {
    return find(wanted)
        .filter(
            first ->
                places.stream()
                    .filter(wanted)
                    .filter(
                        it -> it.sentence() == first.sentence() && it.inTitle() == first.inTitle())
                    .allMatch(it -> it.county().equals(first.county())));
  }

  private Optional<Placed> single(Predicate<Placed> wanted) {
    List<Placed> found = places.stream().filter(wanted).toList();
    List<Division> counties = found.stream().map(Placed::county).distinct().toList();
    return counties.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Predicate<Placed> named() {
    return place -> !place.isSite();
  }

  private static Predicate<Placed> site() {
    return Placed::isSite;
  }

  /** A site that people can go to; a nickname is an area. */
  private static Predicate<Placed> goal() {
    return place -> place.isSite() && place.type() != Placed.Type.NICKNAME;
  }

  private static Predicate<Placed> house() {
    return place -> place.type() == Placed.Type.HOUSE;
  }

  private static Predicate<Placed> role(Role role) {
    return place -> place.role() == role;
  }

  private static Predicate<Placed> inBody(int sentences) {
    return place -> !place.inTitle() && place.sentence() < sentences;
  }
}
