package io.unionpulse.extraction.lexicon;

import io.unionpulse.extraction.gazetteer.Division;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.extraction.gazetteer.Level;
import io.unionpulse.extraction.gazetteer.Table;
import io.unionpulse.extraction.lexicon.PlaceName.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers every word of the lexicon from the gazetteer and the tables. */
final class Vocabulary {

  private static final int SHORTEST_FULL_NAME = 3; // 城区, 郊区 are words, too
  private static final String PARK_SUFFIX = "园";

  private final Gazetteer gazetteer;
  private final Map<String, Term> terms = new HashMap<>();
  private final Map<String, Cue> cues = new HashMap<>();
  private final Set<String> notBare = new HashSet<>();
  private final Set<Division> withAreas = new HashSet<>();

  private Vocabulary(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  static Map<String, Term> of(Gazetteer gazetteer) {
    var vocabulary = new Vocabulary(gazetteer);
    vocabulary.readCues();
    vocabulary.addNames();
    vocabulary.findAreas();
    gazetteer.divisions().forEach(vocabulary::addDivision);
    vocabulary.addSites();
    vocabulary.terms.putAll(vocabulary.cues);
    return vocabulary.terms;
  }

  /** The provinces that have areas (地区) among their townships: papers mix them with towns there. */
  private void findAreas() {
    for (Division division : gazetteer.divisions()) {
      if (division.level() == Level.TOWNSHIP && division.suffix().equals("地区")) {
        gazetteer.provinceOf(division.code()).ifPresent(withAreas::add);
      }
    }
  }

  private void addDivision(Division division) {
    String stem = division.stem();
    switch (division.level()) {
      case PROVINCE, PREFECTURE -> {
        add(division.name(), Kind.REGION, division);
        add(stem, Kind.REGION_STEM, division);
      }
      case COUNTY -> {
        if (division.name().length() >= SHORTEST_FULL_NAME) {
          add(division.name(), Kind.COUNTY, division);
        } else if (division.name().endsWith("县")) {
          terms.put(division.name(), ShortCounty.of(division));
        }
        if (!stem.equals(division.name())) {
          add(stem, Kind.COUNTY_STEM, division);
          add(stem + PARK_SUFFIX, Kind.PARK, division);
        }
      }
      case TOWNSHIP -> addTownship(division, stem);
    }
    Autonomous.stem(division).ifPresent(name -> addAutonomous(division, name));
  }

  private void addAutonomous(Division division, String stem) {
    String suffix = division.name().substring(division.name().length() - 1);
    if (division.level() == Level.COUNTY) {
      add(stem + suffix, Kind.COUNTY, division);
      if (stem.length() >= SHORTEST_FULL_NAME) { // 通道, 互助 are words
        add(stem, Kind.COUNTY_STEM, division);
      }
    } else if (division.level() == Level.PREFECTURE) {
      add(stem + suffix, Kind.REGION, division);
      add(stem, Kind.REGION_STEM, division);
    }
  }

  /** 黄村镇总工会联合镇司法所: a stem that is a cue would be read across the bounds of words. */
  private void addTownship(Division division, String stem) {
    if (!TownshipNames.tellsPlace(division) || cues.containsKey(stem)) {
      return;
    }
    add(division.name(), Kind.TOWNSHIP, division);
    boolean areas = gazetteer.provinceOf(division.code()).filter(withAreas::contains).isPresent();
    for (String suffix : TownshipNames.otherSuffixes(division, areas)) {
      add(stem + suffix, Kind.TOWNSHIP_VARIANT, division);
    }
    if (TownshipNames.mayStandBare(division) && !notBare.contains(stem)) {
      add(stem, Kind.TOWNSHIP_STEM, division);
    }
  }

  private void addNames() {
    for (List<String> row : Table.rows(Gazetteer.class, "names.tsv", 4)) {
      Division division =
          gazetteer
              .find(row.get(1))
              .orElseThrow(() -> new IllegalStateException("names.tsv: unknown code in " + row));
      switch (row.get(2)) {
        case "FORMER", "SHORT" -> add(row.get(0), Kind.COUNTY, division);
        case "NICKNAME" -> add(row.get(0), Kind.NICKNAME, division);
        case "ZONE" -> add(row.get(0), Kind.ZONE, division);
        case "REGION" -> add(row.get(0), Kind.REGION, division);
        case "NOT_BARE" -> notBare.add(row.get(0));
        default -> throw new IllegalStateException("names.tsv: unknown kind in " + row);
      }
    }
  }

  private void addSites() {
    for (List<String> row : Table.rows(Gazetteer.class, "sites.tsv", 4)) {
      Division division =
          gazetteer
              .find(row.get(1))
              .filter(found -> found.level() == Level.COUNTY)
              .orElseThrow(() -> new IllegalStateException("sites.tsv: no district in " + row));
      add(row.get(0), Kind.valueOf(row.get(2)), division);
    }
  }

  private void readCues() {
    for (List<String> row : Table.rows(Lexicon.class, "cues.tsv", 3)) {
      Cue cue = Cue.valueOf(row.get(0));
      for (String word : row.get(1).split(" ", -1)) {
        cues.put(word, cue);
      }
    }
  }

  private void add(String word, Kind kind, Division division) {
    if (!(terms.get(word) instanceof PlaceName known) || outranks(kind, division, known)) {
      terms.put(word, new PlaceName(kind, List.of(division)));
    } else if (known.kind() == kind) {
      terms.put(word, known.and(division));
    }
  }

  /** A prefecture's stem outranks a county's (承德), unless the stem is rather a word (朝阳). */
  private static boolean outranks(Kind kind, Division division, PlaceName known) {
    if (known.kind() == Kind.REGION_STEM && kind == Kind.COUNTY_STEM) {
      return division.stemIsWord();
    }
    return kind.compareTo(known.kind()) < 0;
  }
}
