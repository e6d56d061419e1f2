package io.unionpulse.extraction.place;

import io.unionpulse.avro.EvidenceField;
import io.unionpulse.extraction.gazetteer.Division;
import io.unionpulse.extraction.lexicon.Cue;
import io.unionpulse.extraction.lexicon.Passage;
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
import java.util.Set;

/** Understands the place names of one field: which division each one means, if any. */
final class NameReader {

  private static final int LONGEST_HOSPITAL = 4;
  private static final String INSTITUTION_GOES_ON = "附第人医";

  private static final Comparator<Placed> IN_TEXT =
      Comparator.comparing(Placed::inTitle).reversed().thenComparingInt(Placed::start);

  private final Resolver resolver;
  private final Division home;
  private final List<Placed> places = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();

  private Analysis analysis = null;
  private Passage passage = null;
  private EvidenceField field = EvidenceField.body;
  private int sentence;

  /** A township whose county the whole text may tell; {@code told} if the name before it does. */
  private record Open(List<Division> candidates, boolean told, Placed place) {}

  /**
   * @param home the province where the publisher is at home; null if it is not known
   * @param homes the divisions there, the smallest first
   */
  NameReader(Division home, List<Division> homes) {
    this.home = home;
    this.resolver = new Resolver(home, homes);
  }

  /** Reads the names of a field; the order of the fields is that of their reading. */
  void read(Analysis text, EvidenceField inField) {
    analysis = text;
    field = inField;
    sentence = 0;
    passage = text.passage();
    for (int i = 0; i < passage.size(); i++) {
      Token token = passage.token(i);
      if (token.term() instanceof PlaceName name) {
        advance(token.start());
        read(i, name);
      }
    }
  }

  /** All names that are understood, townships by the counties named, else by what is near. */
  List<Placed> places() {
    if (open.isEmpty()) {
      return places; // in the order of the text already
    }
    var counties = new HashSet<Division>();
    for (Placed place : places) {
      if (place.type() == Placed.Type.NAMED) {
        counties.add(place.county());
      }
    }
    for (Open question : open) {
      Division county = countyOf(question, counties);
      if (county != null) {
        places.add(with(question.place(), county));
      }
    }
    places.sort(IN_TEXT);
    return places;
  }

  /** The county that the text tells; null if it tells none. */
  private Division countyOf(Open question, Set<Division> named) {
    List<Division> candidates = question.candidates();
    Division carrier = null;
    int carriers = 0;
    for (Division township : candidates) {
      if (named.contains(township.county())) {
        carrier = township.county();
        carriers++;
      }
    }
    if (carriers == 1) {
      return carrier;
    }
    List<Division> nearby = question.told() ? candidates : resolver.nearby(candidates);
    return nearby.size() == 1 ? nearby.get(0).county() : null;
  }

  private void advance(int offset) {
    List<Sentence> sentences = analysis.sentences();
    while (sentence + 1 < sentences.size() && sentences.get(sentence + 1).start() <= offset) {
      sentence++;
    }
  }

  private void read(int index, PlaceName name) {
    switch (name.kind()) {
      case REGION, REGION_STEM -> resolver.named(name);
      case COUNTY, COUNTY_STEM, PARK -> {
        Division county = resolver.county(passage, index);
        if (county != null) {
          add(county, Placed.Type.NAMED, index);
        }
      }
      case TOWNSHIP, TOWNSHIP_VARIANT, TOWNSHIP_STEM -> township(index);
      case INSTITUTION -> site(index, name, Placed.Type.HOUSE);
      case VENUE -> site(index, name, Placed.Type.SITE);
      case NICKNAME -> site(index, name, Placed.Type.NICKNAME);
      case ZONE -> {
        if (!resolver.elsewhere() && isHome(name.candidates().get(0))) {
          site(index, name, Placed.Type.NAMED);
        }
      }
    }
  }

  private void township(int index) {
    Division before = countyEndingAt(passage.token(index).start());
    List<Division> found = resolver.townships(passage, index, before);
    if (found.isEmpty()) {
      return;
    }
    if (before != null) {
      Placed county = places.remove(places.size() - 1);
      places.add(placed(before, Placed.Type.NAMED, index, county.start()));
    } else {
      int start = passage.token(index).start();
      boolean told = found.size() == 1 && Resolver.followsRegion(passage, index);
      open.add(new Open(found, told, placed(found.get(0), Placed.Type.TOWNSHIP, index, start)));
    }
  }

  /** The county whose name ends at {@code offset}; null if none does. */
  private Division countyEndingAt(int offset) {
    if (places.isEmpty()) {
      return null;
    }
    Placed last = places.get(places.size() - 1);
    boolean adjacent =
        last.field() == field && last.type() == Placed.Type.NAMED && last.end() == offset;
    return adjacent ? last.county() : null;
  }

  private void site(int index, PlaceName name, Placed.Type type) {
    String text = passage.text();
    int end = passage.token(index).end();
    boolean goesOn =
        name.kind() == Kind.INSTITUTION
            && end < text.length()
            && (INSTITUTION_GOES_ON.indexOf(text.charAt(end)) >= 0 || ownsHospital(text, end));
    Division county = name.candidates().get(0);
    if (!goesOn && isHome(county) && resolver.mayBeHere(passage, index, county)) {
      add(county, type, index);
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
    return county.isWithin(home);
  }

  private void add(Division county, Placed.Type type, int index) {
    places.add(placed(county, type, index, passage.token(index).start()));
  }

  private Placed placed(Division county, Placed.Type type, int index, int start) {
    int end = passage.token(index).end();
    int next = index + 1;
    while (next < passage.size()
        && passage.token(next).start() == end
        && isOrgan(passage.token(next))) {
      end = passage.token(next).end();
      next++;
    }
    String text = passage.text();
    Role role = isLastOfAll(text, start) ? Role.BACKGROUND : analysis.roleOf(index);
    return new Placed(county, type, role, sentence, field, start, end, text);
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
