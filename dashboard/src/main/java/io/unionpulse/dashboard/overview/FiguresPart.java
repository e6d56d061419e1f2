package io.unionpulse.dashboard.overview;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import io.unionpulse.dashboard.filter.Filter;
import io.unionpulse.dashboard.place.Place;
import io.unionpulse.dashboard.place.Places;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks for the headline figures, and reads them. They are added up over the places, so that a
 * search that counts by place brings them along.
 */
final class FiguresPart {

  /** The activities of each place, within the aggregations of a search. */
  static final String PLACES = "places";

  private static final String NAME = "figures";
  private static final int MOST_PLACES = 5_000;
  private static final long ALL_THAT_CAN_BE_SILENT =
      Places.all().stream().filter(place -> place.kind().canBeSilent()).count();

  private final Filter filter;
  private final String name;

  private FiguresPart(Filter filter, String name) {
    this.filter = filter;
    this.name = name;
  }

  /** Figures of a search of their own. */
  static FiguresPart asked(Question question, Filter filter) {
    question.ask(filter, NAME, aggregations(inside()));
    return new FiguresPart(filter, NAME);
  }

  /** Figures that another part brings along, which asks for {@link #aggregations}. */
  static FiguresPart of(Filter filter, String part) {
    return new FiguresPart(filter, part);
  }

  /**
   * What figures are read from.
   *
   * @param inside what is asked of each place: {@link #inside} and more
   */
  static Map<String, Aggregation> aggregations(Map<String, Aggregation> inside) {
    return Map.of(
        PLACES,
        Aggregations.terms("countedDistrict", MOST_PLACES, inside),
        Aggregations.AMOUNTS,
        Aggregations.amounts(),
        Aggregations.DATED,
        Aggregations.dated());
  }

  /** What must be asked of each place. */
  static Map<String, Aggregation> inside() {
    Map<String, Aggregation> inside = new HashMap<>(Aggregations.sums());
    inside.put(Aggregations.HEADCOUNTS, Aggregations.headcounts());
    return inside;
  }

  Figures read(Question.Answer answer) {
    Question.Found found = answer.of(filter, name);
    long people = 0;
    long known = 0;
    long active = 0;
    BigDecimal yuan = BigDecimal.ZERO.setScale(2);
    for (StringTermsBucket bucket : places(found)) {
      people += Aggregations.people(bucket.aggregations());
      known += Aggregations.count(bucket.aggregations(), Aggregations.HEADCOUNTS);
      yuan = yuan.add(Aggregations.yuan(bucket.aggregations()));
      active += kind(bucket).canBeSilent() ? 1 : 0;
    }
    return new Figures(
        found.total(),
        people,
        known,
        yuan,
        found.figures().get(Aggregations.AMOUNTS).filter().docCount(),
        found.total() - Aggregations.count(found.figures(), Aggregations.DATED),
        active,
        ALL_THAT_CAN_BE_SILENT - active);
  }

  /** Activities by kind of place, which add up to all of them. */
  Summary.Parts parts(Question.Answer answer) {
    Question.Found found = answer.of(filter, name);
    Map<Place.Kind, Long> counts = new HashMap<>();
    places(found).forEach(bucket -> counts.merge(kind(bucket), bucket.docCount(), Long::sum));
    long near =
        counts.entrySet().stream()
            .filter(count -> count.getKey() != Place.Kind.ELSEWHERE)
            .mapToLong(Map.Entry::getValue)
            .sum();
    return new Summary.Parts(
        counts.getOrDefault(Place.Kind.DISTRICT, 0L),
        counts.getOrDefault(Place.Kind.BDA, 0L),
        counts.getOrDefault(Place.Kind.CITY_WIDE, 0L),
        counts.getOrDefault(Place.Kind.UNKNOWN, 0L),
        found.total() - near);
  }

  /** The places that have an activity. */
  static List<StringTermsBucket> places(Question.Found found) {
    return found.figures().get(PLACES).sterms().buckets().array();
  }

  private static Place.Kind kind(StringTermsBucket bucket) {
    return Places.of(bucket.key().stringValue()).kind();
  }
}
