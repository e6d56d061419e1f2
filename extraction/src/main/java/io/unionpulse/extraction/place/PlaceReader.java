package io.unionpulse.extraction.place;

import io.unionpulse.avro.District;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.avro.Scope;
import io.unionpulse.extraction.gazetteer.Division;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.extraction.lexicon.Cue;
import io.unionpulse.extraction.lexicon.Passage;
import io.unionpulse.extraction.lexicon.PlaceName;
import io.unionpulse.extraction.lexicon.Token;
import io.unionpulse.extraction.syntax.Analysis;
import io.unionpulse.extraction.syntax.Role;
import io.unionpulse.extraction.syntax.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads where, or for whom, an activity took place. All place names of headline and body are
 * understood first, each with its role; {@link PrimaryChoice} states in which order they decide.
 */
public final class PlaceReader {

  private final Gazetteer gazetteer;

  /** A reader over a gazetteer; safe for threads. */
  public PlaceReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The districts of a report.
   *
   * @param title the main headline
   * @param body the body
   * @param region code of the region where the publisher is at home
   * @param tier tier of the first organizer
   */
  public Places read(Analysis title, Analysis body, String region, Scope tier) {
    Division home = gazetteer.provinceOf(region).orElse(null);
    var names = new NameReader(home, gazetteer.chainOf(region));
    names.read(title, EvidenceField.title);
    names.read(body, EvidenceField.body);
    List<Placed> places = names.places();
    boolean guests = haveGuests(title.sentences()) || haveGuests(body.lead());
    var districts = new LinkedHashMap<String, District>();
    List<Placed> own = Guests.withoutThem(home, places);
    for (Placed place : new PrimaryChoice(own, tier, guests, namesZone(body)).districts()) {
      if (!districts.containsKey(place.county().code())) {
        districts.put(place.county().code(), place.district());
      }
    }
    return new Places(
        new ArrayList<>(districts.values()), "", mentioned(places, districts.keySet()));
  }

  private static boolean haveGuests(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (sentence.guests()) {
        return true;
      }
    }
    return false;
  }

  /** 兰州新区总工会: what body acts is said, though no county-level division has that name. */
  private static boolean namesZone(Analysis body) {
    String text = body.passage().text();
    Passage passage = body.passage();
    int lead = body.lead().isEmpty() ? 0 : body.lead().get(0).end();
    for (int i = 1; i < passage.size() && passage.token(i).end() <= lead; i++) {
      Token zone = passage.token(i);
      Token city = passage.token(i - 1);
      boolean ofCity = city.term() instanceof PlaceName name && name.kind().isRegion();
      if (ofCity
          && city.end() == zone.start()
          && (zone.is(Cue.DISTRICT) || zone.is(Cue.SUBDISTRICT))
          && text.charAt(zone.end() - 1) == '区') {
        return true;
      }
    }
    return false;
  }

  private static List<String> mentioned(List<Placed> places, Set<String> districts) {
    Set<String> mentioned = new LinkedHashSet<>();
    for (Placed place : places) {
      boolean printed = !place.isSite() || place.type() == Placed.Type.NICKNAME;
      boolean tells = place.role() != Role.BACKGROUND;
      if (printed && tells && !districts.contains(place.county().code())) {
        mentioned.add(place.county().code());
      }
    }
    return new ArrayList<>(mentioned);
  }
}
