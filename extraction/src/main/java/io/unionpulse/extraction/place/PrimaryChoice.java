package io.unionpulse.extraction.place;

import io.unionpulse.avro.Scope;
import io.unionpulse.extraction.syntax.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

  private static final Set<Placed.Type> NAMES = EnumSet.of(Placed.Type.NAMED, Placed.Type.TOWNSHIP);
  private static final Set<Placed.Type> SITES =
      EnumSet.of(Placed.Type.HOUSE, Placed.Type.SITE, Placed.Type.NICKNAME);
  private static final Set<Placed.Type> GOALS =
      EnumSet.of(Placed.Type.HOUSE, Placed.Type.SITE); // a nickname is an area
  private static final Set<Placed.Type> HOUSES = EnumSet.of(Placed.Type.HOUSE);

  /** Which of several places that fit is meant. */
  private enum Pick {
    /** The first. */
    FIRST,
    /** The first, unless the same sentence lists others beside it (在晋江、石狮等地). */
    ONE_SCENE,
    /** The first, unless others lie in another district. */
    SINGLE,
    /** As SINGLE, but none where guests are shown round. */
    SINGLE_UNLESS_GUESTS
  }

  /**
   * What may tell the district.
   *
   * @param sentences in how many of the first sentences of the body it may stand
   * @param title whether it may stand in the headline
   */
  private record Wish(
      Pick pick, Set<Placed.Type> types, int sentences, boolean title, Set<Role> roles) {

    static Wish of(Pick pick, Set<Placed.Type> types, int sentences, boolean title, Role... roles) {
      return new Wish(pick, types, sentences, title, EnumSet.copyOf(List.of(roles)));
    }

    boolean fits(Placed place) {
      return types.contains(place.type())
          && roles.contains(place.role())
          && (place.inTitle() ? title : place.sentence() < sentences);
    }
  }

  private static final List<Wish> OF_CITY =
      List.of(
          Wish.of(Pick.ONE_SCENE, NAMES, NEWS, true, Role.PLACE),
          Wish.of(Pick.SINGLE_UNLESS_GUESTS, NAMES, NEWS, true, Role.VISITED),
          Wish.of(Pick.SINGLE, NAMES, NEWS, true, Role.ORGANIZER),
          Wish.of(Pick.FIRST, SITES, NEWS, true, Role.PLACE),
          Wish.of(Pick.SINGLE, NAMES, 1, false, Role.ACTOR),
          Wish.of(Pick.SINGLE_UNLESS_GUESTS, GOALS, NEWS, true, Role.VISITED));

  private static final List<Wish> OF_BODY =
      List.of(
          Wish.of(Pick.FIRST, NAMES, 1, false, Role.ORGANIZER),
          Wish.of(Pick.FIRST, NAMES, 0, true, Role.ORGANIZER, Role.ACTOR),
          Wish.of(Pick.FIRST, NAMES, LEAD, false, Role.ORGANIZER),
          Wish.of(Pick.FIRST, NAMES, LEAD, true, Role.PLACE),
          Wish.of(Pick.FIRST, NAMES, LEAD, true, Role.OBJECT),
          Wish.of(Pick.SINGLE, NAMES, LEAD, true, Role.VISITED),
          Wish.of(Pick.FIRST, NAMES, LEAD, true, Role.SOURCE, Role.ACTOR),
          Wish.of(Pick.FIRST, SITES, LEAD, true, Role.PLACE),
          Wish.of(Pick.FIRST, SITES, LEAD, true, Role.ORGANIZER),
          Wish.of(Pick.SINGLE, GOALS, LEAD, true, Role.VISITED),
          Wish.of(Pick.FIRST, HOUSES, 0, true, Role.ACTOR));

  private static final Set<Role> TELLING = EnumSet.complementOf(EnumSet.of(Role.BACKGROUND));
  private static final Wish OF_DISTRICT =
      new Wish(Pick.SINGLE, NAMES, Integer.MAX_VALUE, true, TELLING);
  private static final Wish OF_STREET =
      new Wish(
          Pick.SINGLE,
          NAMES,
          Integer.MAX_VALUE,
          true,
          EnumSet.complementOf(EnumSet.of(Role.BACKGROUND, Role.ATTENDING)));

  private static final Comparator<Placed> SURENESS =
      Comparator.comparing(Placed::basis)
          .thenComparing(Placed::inTitle)
          .thenComparingInt(Placed::start);

  private static final Wish CO_ORGANIZER =
      Wish.of(Pick.FIRST, NAMES, NEWS, false, Role.ORGANIZER, Role.PLACE);

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
    boolean city = tier == Scope.MUNICIPAL || tier == Scope.NATIONAL;
    Placed first = places.isEmpty() ? null : city ? first(OF_CITY) : ofBody();
    if (first == null) {
      return List.of();
    }
    Placed primary = strongest(first);
    var chosen = new ArrayList<Placed>();
    chosen.add(primary);
    if (!city && !primary.isSite()) {
      for (int i = 0; i < places.size(); i++) {
        if (CO_ORGANIZER.fits(places.get(i))) {
          chosen.add(places.get(i));
        }
      }
    }
    return chosen;
  }

  private Placed ofBody() {
    Placed first = first(OF_BODY);
    if (first != null || zone) {
      return first;
    }
    return switch (tier) {
      case DISTRICT -> find(OF_DISTRICT);
      case SUBDISTRICT -> find(OF_STREET);
      default -> null;
    };
  }

  private Placed first(List<Wish> wishes) {
    for (int i = 0; i < wishes.size(); i++) {
      Placed found = find(wishes.get(i));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The place that is wished; null if there is none. */
  private Placed find(Wish wish) {
    if (guests && wish.pick() == Pick.SINGLE_UNLESS_GUESTS) {
      return null;
    }
    Placed first = null;
    for (int i = 0; i < places.size(); i++) {
      Placed place = places.get(i);
      if (!wish.fits(place)) {
        continue;
      }
      if (first == null) {
        first = place;
      } else if (place.county() != first.county()
          && (wish.pick() != Pick.ONE_SCENE || inSameSentence(place, first))) {
        return null;
      }
      if (wish.pick() == Pick.FIRST) {
        return first;
      }
    }
    return first;
  }

  private static boolean inSameSentence(Placed place, Placed other) {
    return place.sentence() == other.sentence() && place.inTitle() == other.inTitle();
  }

  /** The surest of the places that say the same as {@code first}, and in the body if possible. */
  private Placed strongest(Placed first) {
    Placed strongest = null;
    for (int i = 0; i < places.size(); i++) {
      Placed place = places.get(i);
      if (place.county() == first.county()
          && saysAs(first, place)
          && (strongest == null || SURENESS.compare(place, strongest) < 0)) {
        strongest = place;
      }
    }
    return strongest == null ? first : strongest;
  }

  private static boolean saysAs(Placed first, Placed place) {
    boolean role =
        place.role() == first.role()
            || place.role() == Role.ORGANIZER
            || place.role() == Role.PLACE
            || (place.role() == Role.ACTOR && place.inTitle());
    return role && (place.inTitle() || place.sentence() < LEAD || place.equals(first));
  }
}
