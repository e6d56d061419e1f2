package io.unionpulse.extraction.place;

import io.unionpulse.extraction.gazetteer.Division;
import io.unionpulse.extraction.syntax.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the districts of guests from those of hosts. A paper reports what happens in its own
 * province: where the news names districts of it and of others, the others' people have come to
 * visit, or are visited by its own; they give no district of the activity.
 */
final class Guests {

  private static final int NEWS = 2;

  private Guests() {}

  /** {@code places}; without those of other provinces if the news is set in {@code home}, too. */
  static List<Placed> withoutThem(Division home, List<Placed> places) {
    boolean homeNews = false;
    boolean guests = false;
    for (int i = 0; i < places.size(); i++) {
      Placed place = places.get(i);
      boolean own = place.county().isWithin(home);
      guests |= !own;
      homeNews |= own && place.type() == Placed.Type.NAMED && isNews(place);
    }
    return homeNews && guests ? own(home, places) : places;
  }

  private static List<Placed> own(Division home, List<Placed> places) {
    var own = new ArrayList<Placed>(places.size());
    for (Placed place : places) {
      if (place.county().isWithin(home)) {
        own.add(place);
      }
    }
    return own;
  }

  private static boolean isNews(Placed place) {
    return (place.inTitle() || place.sentence() < NEWS)
        && place.role() != Role.BACKGROUND
        && place.role() != Role.ATTENDING
        && place.role() != Role.SOURCE;
  }
}
