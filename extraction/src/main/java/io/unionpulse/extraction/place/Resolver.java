package io.unionpulse.extraction.place;

import io.unionpulse.extraction.gazetteer.Division;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.extraction.gazetteer.Level;
import io.unionpulse.extraction.lexicon.Cue;
import io.unionpulse.extraction.lexicon.PlaceName;
import io.unionpulse.extraction.lexicon.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which division a name means where several carry it. In this order: the parent right before
 * it (长春市朝阳区), a parent named earlier in the text, the publisher's own region, its city, its
 * province; else none: a name is left out rather than guessed. A full name that one division of the
 * nation carries and that is no word needs none of these.
 */
final class Resolver {

  private static final String FOREIGN_PARENT = "省市州盟旗";
  private static final String FOREIGN_COUNTY = "省市州盟旗区县";

  private final Gazetteer gazetteer;
  private final String home;
  private final List<Division> homes;
  private final Set<Division> regions = new LinkedHashSet<>();

  /**
   * @param region code of the region where the publisher is at home
   */
  Resolver(Gazetteer gazetteer, String region) {
    this.gazetteer = gazetteer;
    this.home = gazetteer.provinceOf(region);
    this.homes = gazetteer.chainOf(region);
  }

  /** Takes note of a province or prefecture that the text names. */
  void named(PlaceName region) {
    for (Division division : region.candidates()) {
      regions.remove(division);
      regions.add(division);
    }
  }

  /** The county that the name at {@code index} means, with or without its suffix. */
  Optional<Division> county(String text, List<Token> tokens, int index) {
    Token token = tokens.get(index);
    List<Division> candidates = ((PlaceName) token.term()).candidates();
    Optional<PlaceName> parent = adjacent(tokens, index).filter(name -> name.kind().isRegion());
    if (parent.isPresent()) {
      return nearest(within(candidates, parent.get().candidates()));
    }
    if (follows(text, tokens, index, FOREIGN_PARENT)) {
      return Optional.empty();
    }
    boolean full =
        text.startsWith(candidates.get(0).name(), token.start())
            && PlaceName.canBegin(text, token.start())
            && goesOnAsName(tokens, index);
    return byContext(candidates, full);
  }

  /**
   * The townships that the name at {@code index} may mean as far as what is printed right before it
   * tells; the text as a whole tells the rest.
   */
  List<Division> townships(String text, List<Token> tokens, int index, Optional<Division> before) {
    Token token = tokens.get(index);
    List<Division> candidates = ((PlaceName) token.term()).candidates();
    if (before.isPresent()) {
      return within(candidates, List.of(before.get()));
    }
    Optional<PlaceName> parent = adjacent(tokens, index);
    if (parent.isPresent()) {
      return parent.get().kind().isRegion()
          ? within(candidates, parent.get().candidates())
          : List.of();
    }
    return follows(text, tokens, index, FOREIGN_COUNTY) ? List.of() : candidates;
  }

  /**
   * Those of {@code found} that lie closest to the publisher; none if all lie in other provinces.
   */
  List<Division> nearby(List<Division> found) {
    for (Division region : homes) {
      List<Division> here = within(found, List.of(region));
      if (!here.isEmpty()) {
        return here.stream().allMatch(it -> isTold(it, region)) ? here : List.of();
      }
    }
    return List.of();
  }

  /** Whether a site may be meant: nothing right before it says that it stands elsewhere. */
  boolean mayBeHere(List<Token> tokens, int index, Division county) {
    return adjacent(tokens, index)
        .filter(name -> name.kind().isRegion())
        .map(name -> !within(List.of(county), name.candidates()).isEmpty())
        .orElse(true);
  }

  /** Whether a city outside the publisher's region has been named. */
  boolean elsewhere() {
    return regions.stream().anyMatch(region -> !gazetteer.isWithin(region, home));
  }

  private Optional<Division> byContext(List<Division> candidates, boolean printedInFull) {
    Division first = candidates.get(0);
    boolean sure = gazetteer.isWithin(first, home) || (printedInFull && first.nameIsSure());
    if (candidates.size() == 1 && sure) {
      return Optional.of(first);
    }
    var named = new ArrayList<>(regions);
    for (int i = named.size() - 1; i >= 0; i--) {
      List<Division> found = within(candidates, List.of(named.get(i)));
      if (!found.isEmpty()) {
        return nearest(found);
      }
    }
    return only(nearby(candidates));
  }

  /** A township whose name is a word (和平乡) is told by its own county or city, by no province. */
  private boolean isTold(Division division, Division region) {
    return division.level() != Level.TOWNSHIP
        || !division.stemIsWord()
        || gazetteer
            .countyOf(division.code())
            .filter(it -> it.equals(region) || it.parent().equals(region.code()))
            .isPresent();
  }

  private Optional<Division> nearest(List<Division> found) {
    return found.size() == 1 ? only(found) : only(nearby(found));
  }

  private List<Division> within(List<Division> candidates, List<Division> ancestors) {
    var within = new ArrayList<Division>(candidates.size());
    for (Division candidate : candidates) {
      for (Division ancestor : ancestors) {
        if (gazetteer.isWithin(candidate, ancestor.code())) {
          within.add(candidate);
          break;
        }
      }
    }
    return within;
  }

  private static Optional<Division> only(List<Division> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether a province or prefecture is printed right before the name at {@code index}. */
  static boolean followsRegion(List<Token> tokens, int index) {
    return adjacent(tokens, index).filter(name -> name.kind().isRegion()).isPresent();
  }

  private static Optional<PlaceName> adjacent(List<Token> tokens, int index) {
    if (index > 0
        && tokens.get(index - 1).end() == tokens.get(index).start()
        && tokens.get(index - 1).term() instanceof PlaceName name) {
      return Optional.of(name);
    }
    return Optional.empty();
  }

  /** 平湖市总工会, 平湖市曹桥街道, but not 强产业、兴城市: a body or a place stands right behind. */
  private static boolean goesOnAsName(List<Token> tokens, int index) {
    int next = index + 1;
    return next < tokens.size()
        && tokens.get(next).start() == tokens.get(index).end()
        && (tokens.get(next).term() instanceof PlaceName
            || tokens.get(next).is(Cue.UNION)
            || tokens.get(next).is(Cue.ORGAN));
  }

  /** Whether a division that the gazetteer does not know is printed right before. */
  private static boolean follows(String text, List<Token> tokens, int index, String suffixes) {
    int start = tokens.get(index).start();
    boolean known = index > 0 && tokens.get(index - 1).end() == start;
    return !known && start > 0 && suffixes.indexOf(text.charAt(start - 1)) >= 0;
  }
}
