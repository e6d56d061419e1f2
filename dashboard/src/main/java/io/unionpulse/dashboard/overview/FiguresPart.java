package io.unionpulse.dashboard.overview;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import io.unionpulse.dashboard.filter.Filter;
import io.unionpulse.dashboard.overview.Question.Among;
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

  private static final String PLACES = "places";
  private static final String DAYS = "days";
  private static final int MOST_PLACES = 5_000;
  private static final long ALL_THAT_CAN_BE_SILENT =
      Places.all().stream().filter(place -> place.kind().canBeSilent()).count();

  private final Filter filter;

  private FiguresPart(Filter filter) {
    this.filter = filter;
  }

  /** Figures that nothing else is asked about. */
  static FiguresPart asked(Question question, Filter filter) {
    ask(question, filter, Map.of());
    return new FiguresPart(filter);
  }

  /** Figures of a filter whose places another part has asked for, by {@link #ask}. */
  static FiguresPart of(Filter filter) {
    return new FiguresPart(filter);
  }

  /**
   * Asks for the places of a filter.
   *
   * @param more what is asked of each place beside persons, yuan and days
   */
  static void ask(Question question, Filter filter, Map<String, Aggregation> more) {
    Map<String, Aggregation> inside = new HashMap<>(more);
    inside.putAll(Aggregations.persons());
    inside.put(DAYS, Aggregations.days());
    question
        .ask(filter, Among.ALL, PLACES, places(inside))
        .ask(filter, Among.WITH_AMOUNT, PLACES, places(Aggregations.yuan()));
  }

  private static Aggregation places(Map<String, Aggregation> inside) {
    return Aggregations.terms("countedDistrict", MOST_PLACES, inside);
  }

  Figures read(Question.Answer answer) {
    Question.Found found = answer.of(filter, Among.ALL);
    Question.Found amounts = answer.of(filter, Among.WITH_AMOUNT);
    long people = 0;
    long knowing = 0;
    long dated = 0;
    long active = 0;
    for (StringTermsBucket bucket : places(found)) {
      people += Aggregations.people(bucket.aggregations());
      knowing += Aggregations.knowing(bucket.aggregations());
      dated += bucket.aggregations().get(DAYS).stats().count();
      active += kind(bucket).canBeSilent() ? 1 : 0;
    }
    return new Figures(
        found.total(),
        people,
        knowing,
        yuan(amounts).values().stream().reduce(Aggregations.NOTHING, BigDecimal::add),
        amounts.total(),
        found.total() - dated,
        active,
        ALL_THAT_CAN_BE_SILENT - active);
  }

  /** Activities by kind of place, which add up to all of them. */
  Summary.Parts parts(Question.Answer answer) {
    Question.Found found = answer.of(filter, Among.ALL);
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
    return Aggregations.terms(found, PLACES);
  }

  /** The yuan of each place that has any. */
  static Map<String, BigDecimal> yuan(Question.Found amounts) {
    return Aggregations.yuanByTerm(amounts, PLACES);
  }

  /** The latest day of a place; null if none is known. */
  static String newest(StringTermsBucket place) {
    return Aggregations.newest(place.aggregations().get(DAYS).stats());
  }

  private static Place.Kind kind(StringTermsBucket bucket) {
    return Places.of(bucket.key().stringValue()).kind();
  }
}
