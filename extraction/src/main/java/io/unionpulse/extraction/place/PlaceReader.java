package io.unionpulse.extraction.place;

import io.unionpulse.avro.District;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.avro.Scope;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.extraction.syntax.Analysis;
import io.unionpulse.extraction.syntax.Role;
import io.unionpulse.extraction.syntax.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
    var names = new NameReader(gazetteer, region);
    names.read(title, EvidenceField.title);
    names.read(body, EvidenceField.body);
    List<Placed> places = names.places();
    boolean guests =
        Stream.concat(title.sentences().stream(), body.lead().stream()).anyMatch(Sentence::guests);
    var districts = new LinkedHashMap<String, District>();
    for (Placed place : new PrimaryChoice(places, tier, guests).districts()) {
      districts.putIfAbsent(place.county().code(), place.district());
    }
    return new Places(
        new ArrayList<>(districts.values()), "", mentioned(places, districts.keySet()));
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
