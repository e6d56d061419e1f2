package io.unionpulse.extraction.place;

import io.unionpulse.extraction.gazetteer.Division;
import io.unionpulse.extraction.gazetteer.Level;
import io.unionpulse.extraction.lexicon.Cue;
import io.unionpulse.extraction.lexicon.Passage;
import io.unionpulse.extraction.lexicon.PlaceName;
import io.unionpulse.extraction.lexicon.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which division a name means where several carry it. In this order: the parent right before
 * it (长春市朝阳区), a parent named earlier in the text, the publisher's own region, its city, its
 * province; else none: a name is left out rather than guessed. A full name that one division of the
 * nation carries and that is no word needs none of these.
 */
final class Resolver {

  private static final String FOREIGN_PARENT = "省市州盟旗";
  private static final String FOREIGN_COUNTY = "省市州盟旗区县";

  private final Division home;
  private final List<Division> homes;
  private final List<Division> regions = new ArrayList<>(); // named last comes last

  /**
   * @param home the province where the publisher is at home; null if it is not known
   * @param homes the divisions there, the smallest first
   */
  Resolver(Division home, List<Division> homes) {
    this.home = home;
    this.homes = homes;
  }

  /** Takes note of a province or prefecture that the text names. */
  void named(PlaceName region) {
    for (Division division : region.candidates()) {
      regions.remove(division);
      regions.add(division);
    }
  }

  /** The county that the name at {@code index} means, with or without its suffix; null if none. */
  Division county(Passage passage, int index) {
    Token token = passage.token(index);
    List<Division> candidates = ((PlaceName) token.term()).candidates();
    PlaceName parent = adjacent(passage, index);
    if (parent != null && parent.kind().isRegion()) {
      return nearest(withinAny(candidates, parent.candidates()));
    }
    if (follows(passage, index, FOREIGN_PARENT)) {
      return null;
    }
    Division first = candidates.get(0);
    if (candidates.size() == 1
        && (first.isWithin(home)
            || (first.nameIsSure() && isPrintedInFull(passage, index, first)))) {
      return first;
    }
    return byContext(candidates);
  }

  private static boolean isPrintedInFull(Passage passage, int index, Division division) {
    int start = passage.token(index).start();
    return passage.text().startsWith(division.name(), start)
        && PlaceName.canBegin(passage.text(), start)
        && goesOnAsName(passage, index);
  }

  /**
   * The townships that the name at {@code index} may mean as far as what is printed right before it
   * tells; the text as a whole tells the rest.
   *
   * @param before the county printed right before it; null if there is none
   */
  List<Division> townships(Passage passage, int index, Division before) {
    List<Division> candidates = ((PlaceName) passage.token(index).term()).candidates();
    if (before != null) {
      return within(candidates, before);
    }
    PlaceName parent = adjacent(passage, index);
    if (parent != null) {
      return parent.kind().isRegion() ? withinAny(candidates, parent.candidates()) : List.of();
    }
    return follows(passage, index, FOREIGN_COUNTY) ? List.of() : candidates;
  }

  /**
   * Those of {@code found} that lie closest to the publisher; none if all lie in other provinces.
   */
  List<Division> nearby(List<Division> found) {
    for (Division region : homes) {
      List<Division> here = within(found, region);
      if (!here.isEmpty()) {
        return areTold(here, region) ? here : List.of();
      }
    }
    return List.of();
  }

  /** Whether a site may be meant: nothing right before it says that it stands elsewhere. */
  boolean mayBeHere(Passage passage, int index, Division county) {
    PlaceName before = adjacent(passage, index);
    return before == null || !before.kind().isRegion() || isWithin(county, before.candidates());
  }

  /** Whether a city outside the publisher's region has been named. */
  boolean elsewhere() {
    for (Division region : regions) {
      if (!region.isWithin(home)) {
        return true;
      }
    }
    return false;
  }

  private Division byContext(List<Division> candidates) {
    for (int i = regions.size() - 1; i >= 0; i--) {
      List<Division> found = within(candidates, regions.get(i));
      if (!found.isEmpty()) {
        return nearest(found);
      }
    }
    return only(nearby(candidates));
  }

  private static boolean areTold(List<Division> divisions, Division region) {
    for (Division division : divisions) {
      if (!isTold(division, region)) {
        return false;
      }
    }
    return true;
  }

  /** A township whose name is a word (和平乡) is told by its own county or city, by no province. */
  private static boolean isTold(Division division, Division region) {
    Division county = division.county();
    return division.level() != Level.TOWNSHIP
        || !division.stemIsWord()
        || county == region
        || (county != null && county.above() == region);
  }

  private Division nearest(List<Division> found) {
    return found.size() == 1 ? only(found) : only(nearby(found));
  }

  private static List<Division> within(List<Division> candidates, Division ancestor) {
    var within = new ArrayList<Division>(candidates.size());
    for (Division candidate : candidates) {
      if (candidate.isWithin(ancestor)) {
        within.add(candidate);
      }
    }
    return within;
  }

  private static List<Division> withinAny(List<Division> candidates, List<Division> ancestors) {
    var within = new ArrayList<Division>(candidates.size());
    for (Division candidate : candidates) {
      if (isWithin(candidate, ancestors)) {
        within.add(candidate);
      }
    }
    return within;
  }

  private static boolean isWithin(Division division, List<Division> ancestors) {
    for (Division ancestor : ancestors) {
      if (division.isWithin(ancestor)) {
        return true;
      }
    }
    return false;
  }

  private static Division only(List<Division> found) {
    return found.size() == 1 ? found.get(0) : null;
  }

  /** Whether a province or prefecture is printed right before the name at {@code index}. */
  static boolean followsRegion(Passage passage, int index) {
    PlaceName before = adjacent(passage, index);
    return before != null && before.kind().isRegion();
  }

  /** The place name that ends where the word at {@code index} begins; null if none does. */
  private static PlaceName adjacent(Passage passage, int index) {
    return passage.isJoined(index) && passage.token(index - 1).term() instanceof PlaceName name
        ? name
        : null;
  }

  /** 平湖市总工会, 平湖市曹桥街道, but not 强产业、兴城市: a body or a place stands right behind. */
  private static boolean goesOnAsName(Passage passage, int index) {
    int next = index + 1;
    return passage.isJoined(next)
        && (passage.token(next).term() instanceof PlaceName
            || passage.token(next).is(Cue.UNION)
            || passage.token(next).is(Cue.ORGAN));
  }

  /** Whether a division that the gazetteer does not know is printed right before. */
  private static boolean follows(Passage passage, int index, String suffixes) {
    int start = passage.token(index).start();
    return !passage.isJoined(index)
        && start > 0
        && suffixes.indexOf(passage.text().charAt(start - 1)) >= 0;
  }
}
