package io.unionpulse.extraction.place;

import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.extraction.syntax.Role;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells the districts of guests from those of hosts. A paper reports what happens in its own
 * province: where the news names districts of it and of others, the others' people have come to
 * visit, or are visited by its own; they give no district of the activity.
 */
final class Guests {

  private static final int NEWS = 2;

  private Guests() {}

  /** {@code places}; without those of other provinces if the news is set in {@code home}, too. */
  static List<Placed> withoutThem(Gazetteer gazetteer, String home, List<Placed> places) {
    Predicate<Placed> own = place -> gazetteer.isWithin(place.county(), home);
    boolean homeNews =
        places.stream()
            .filter(own)
            .anyMatch(place -> place.type() == Placed.Type.NAMED && isNews(place));
    return homeNews ? places.stream().filter(own).toList() : places;
  }

  private static boolean isNews(Placed place) {
    return (place.inTitle() || place.sentence() < NEWS)
        && place.role() != Role.BACKGROUND
        && place.role() != Role.ATTENDING
        && place.role() != Role.SOURCE;
  }
}
