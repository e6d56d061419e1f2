package io.unionpulse.extraction.place;

import io.unionpulse.avro.EvidenceField;
import io.unionpulse.extraction.gazetteer.Division;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.extraction.lexicon.Cue;
import io.unionpulse.extraction.lexicon.PlaceName;
import io.unionpulse.extraction.lexicon.PlaceName.Kind;
import io.unionpulse.extraction.lexicon.Token;
import io.unionpulse.extraction.syntax.Analysis;
import io.unionpulse.extraction.syntax.Role;
import io.unionpulse.extraction.syntax.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Understands the place names of one field: which division each one means, if any. */
final class NameReader {

  private static final int LONGEST_HOSPITAL = 4;
  private static final String INSTITUTION_GOES_ON = "附第人医";

  private final Gazetteer gazetteer;
  private final Resolver resolver;
  private final String home;
  private final List<Placed> places = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();

  private Analysis analysis = null;
  private EvidenceField field = EvidenceField.body;
  private int sentence;

  /** A township whose county the whole text may tell; {@code told} if the name before it does. */
  private record Open(List<Division> candidates, boolean told, Placed place) {}

  /**
   * @param region code of the region where the publisher is at home
   */
  NameReader(Gazetteer gazetteer, String region) {
    this.gazetteer = gazetteer;
    this.home = gazetteer.provinceOf(region);
    this.resolver = new Resolver(gazetteer, region);
  }

  /** Reads the names of a field; the order of the fields is that of their reading. */
  void read(Analysis text, EvidenceField inField) {
    analysis = text;
    field = inField;
    sentence = 0;
    List<Token> tokens = text.passage().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      advance(tokens.get(i).start());
      if (tokens.get(i).term() instanceof PlaceName name) {
        read(tokens, i, name);
      }
    }
  }

  /** All names that are understood, townships by the counties named, else by what is near. */
  List<Placed> places() {
    Set<Division> counties = new HashSet<>();
    for (Placed place : places) {
      if (place.type() == Placed.Type.NAMED) {
        counties.add(place.county());
      }
    }
    for (Open question : open) {
      countyOf(question, counties).ifPresent(it -> places.add(with(question.place(), it)));
    }
    places.sort(Comparator.comparing(Placed::inTitle).reversed().thenComparing(Placed::start));
    return places;
  }

  private Optional<Division> countyOf(Open question, Set<Division> named) {
    List<Division> candidates = question.candidates();
    List<Division> carriers =
        candidates.stream()
            .flatMap(township -> gazetteer.countyOf(township.code()).stream())
            .filter(named::contains)
            .toList();
    if (carriers.size() == 1) {
      return Optional.of(carriers.get(0));
    }
    List<Division> nearby = question.told() ? candidates : resolver.nearby(candidates);
    return nearby.size() == 1 ? gazetteer.countyOf(nearby.get(0).code()) : Optional.empty();
  }

  private void advance(int offset) {
    List<Sentence> sentences = analysis.sentences();
    while (sentence + 1 < sentences.size() && sentences.get(sentence + 1).start() <= offset) {
      sentence++;
    }
  }

  private void read(List<Token> tokens, int index, PlaceName name) {
    String text = analysis.passage().text();
    switch (name.kind()) {
      case REGION, REGION_STEM -> resolver.named(name);
      case COUNTY, COUNTY_STEM, PARK ->
          resolver
              .county(text, tokens, index)
              .ifPresent(county -> add(county, Placed.Type.NAMED, tokens, index));
      case TOWNSHIP, TOWNSHIP_VARIANT, TOWNSHIP_STEM -> township(text, tokens, index);
      case INSTITUTION -> site(text, tokens, index, name, Placed.Type.HOUSE);
      case VENUE -> site(text, tokens, index, name, Placed.Type.SITE);
      case NICKNAME -> site(text, tokens, index, name, Placed.Type.NICKNAME);
      case ZONE -> {
        if (!resolver.elsewhere() && isHome(name.candidates().get(0))) {
          site(text, tokens, index, name, Placed.Type.NAMED);
        }
      }
    }
  }

  private void township(String text, List<Token> tokens, int index) {
    Optional<Division> before = countyEndingAt(tokens.get(index).start());
    List<Division> found = resolver.townships(text, tokens, index, before);
    if (found.isEmpty()) {
      return;
    }
    if (before.isPresent()) {
      Placed county = places.remove(places.size() - 1);
      places.add(placed(before.get(), Placed.Type.NAMED, tokens, index, county.start()));
    } else {
      int start = tokens.get(index).start();
      boolean told = found.size() == 1 && Resolver.followsRegion(tokens, index);
      open.add(
          new Open(found, told, placed(found.get(0), Placed.Type.TOWNSHIP, tokens, index, start)));
    }
  }

  private Optional<Division> countyEndingAt(int offset) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Placed last = places.get(places.size() - 1);
    boolean adjacent =
        last.field() == field && last.type() == Placed.Type.NAMED && last.end() == offset;
    return adjacent ? Optional.of(last.county()) : Optional.empty();
  }

  private void site(String text, List<Token> tokens, int index, PlaceName name, Placed.Type type) {
    int end = tokens.get(index).end();
    boolean goesOn =
        name.kind() == Kind.INSTITUTION
            && end < text.length()
            && (INSTITUTION_GOES_ON.indexOf(text.charAt(end)) >= 0 || ownsHospital(text, end));
    Division county = name.candidates().get(0);
    if (!goesOn && isHome(county) && resolver.mayBeHere(tokens, index, county)) {
      add(county, type, tokens, index);
    }
  }

  /** 北方医科大学东关医院: a hospital of the university, which may stand anywhere. */
  private static boolean ownsHospital(String text, int end) {
    for (int i = end; i + 2 <= text.length() && i - end <= LONGEST_HOSPITAL; i++) {
      if (text.startsWith("医院", i)) {
        return text.charAt(end - 1) == '学';
      }
      if (!Character.isIdeographic(text.charAt(i)) || "在与和的、".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** 全市16个区和经济技术开发区: all of the city, of which one happens to have a name of its own. */
  private static boolean isLastOfAll(String text, int start) {
    int and = start - 1;
    return and >= 2
        && "和及与、".indexOf(text.charAt(and)) >= 0
        && text.charAt(and - 1) == '区'
        && "个各".indexOf(text.charAt(and - 2)) >= 0;
  }

  private boolean isHome(Division county) {
    return gazetteer.isWithin(county, home);
  }

  private void add(Division county, Placed.Type type, List<Token> tokens, int index) {
    places.add(placed(county, type, tokens, index, tokens.get(index).start()));
  }

  private Placed placed(
      Division county, Placed.Type type, List<Token> tokens, int index, int start) {
    int end = tokens.get(index).end();
    int next = index + 1;
    while (next < tokens.size() && tokens.get(next).start() == end && isOrgan(tokens.get(next))) {
      end = tokens.get(next).end();
      next++;
    }
    String text = analysis.passage().text();
    Role role = isLastOfAll(text, start) ? Role.BACKGROUND : analysis.roleOf(index);
    return new Placed(county, type, role, sentence, field, start, end, text.substring(start, end));
  }

  private static boolean isOrgan(Token token) {
    return token.is(Cue.UNION) || token.is(Cue.ORGAN);
  }

  private static Placed with(Placed place, Division county) {
    return new Placed(
        county,
        place.type(),
        place.role(),
        place.sentence(),
        place.field(),
        place.start(),
        place.end(),
        place.text());
  }
}
