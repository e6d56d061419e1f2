package io.unionpulse.dashboard.overview;

import static io.unionpulse.dashboard.overview.Aggregations.AMOUNTS;
import static io.unionpulse.dashboard.overview.Aggregations.HEADCOUNTS;
import static io.unionpulse.dashboard.overview.Aggregations.UNDATED;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import io.unionpulse.dashboard.filter.Dates;
import io.unionpulse.dashboard.filter.Filter;
import io.unionpulse.dashboard.filter.Shown;
import io.unionpulse.dashboard.place.Place;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads all figures of a filter at once. */
public final class OverviewReader {

  private static final String PLACES = "places";
  private static final int MOST_PLACES = 5_000;

  private final ElasticsearchClient elasticsearch;

  /** A reader with this client. */
  public OverviewReader(ElasticsearchClient elasticsearch) {
    this.elasticsearch = elasticsearch;
  }

  /**
   * Reads.
   *
   * @param lastDay where the sparklines end unless the filter says it
   * @throws IOException if Elasticsearch is away
   */
  public Overview read(Filter filter, LocalDate lastDay) throws IOException {
    var question = new Question();
    askFigures(question, filter);
    Optional<Filter> previous = filter.dates().before().map(filter::on);
    previous.ifPresent(before -> askFigures(question, before));
    Filter duplicates = filter.showing(Shown.ONLY, filter.retracted());
    Filter retracted = filter.showing(filter.duplicates(), Shown.ONLY);
    question.count(duplicates).count(retracted);
    LocalDate end = filter.dates().to() != null ? filter.dates().to() : lastDay;
    var districts = new DistrictsPart(filter.inAnyDistrict(), end);
    var types = new TypesPart(filter.ofAnyType());
    var timeline = new TimelinePart(filter.on(Dates.ANY), Interval.MONTH);
    districts.ask(question);
    types.ask(question);
    timeline.ask(question);

    var found = question.answer(elasticsearch);
    Figures now = figures(found.get(filter));
    var beside =
        new Summary.Beside(
            filter.duplicates() == Shown.EXCLUDE ? found.get(duplicates).total() : 0,
            filter.retracted() == Shown.EXCLUDE ? found.get(retracted).total() : 0);
    Optional<Figures> before = previous.map(found::get).map(OverviewReader::figures);
    return new Overview(
        new Summary(
            text(filter.dates().from()),
            text(filter.dates().to()),
            now,
            parts(found.get(filter)),
            beside,
            before.map(figures -> previous(previous.get().dates(), figures)).orElse(null),
            before.map(figures -> Summary.changes(now, figures)).orElse(null)),
        districts.read(found),
        timeline.read(found),
        types.read(found));
  }

  /**
   * Reads the timeline alone.
   *
   * @throws IOException if Elasticsearch is away
   */
  public Timeline timeline(Filter filter, Interval interval) throws IOException {
    var part = new TimelinePart(filter, interval);
    var question = new Question();
    part.ask(question);
    return part.read(question.answer(elasticsearch));
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static Summary.Previous previous(Dates dates, Figures figures) {
    return new Summary.Previous(text(dates.from()), text(dates.to()), figures);
  }

  private static void askFigures(Question question, Filter filter) {
    Map<String, Aggregation> wanted = new HashMap<>(Aggregations.sums());
    wanted.put(HEADCOUNTS, Aggregations.headcounts());
    wanted.put(AMOUNTS, Aggregations.amounts());
    wanted.put(UNDATED, Aggregations.undated());
    wanted.put(PLACES, Aggregations.terms("countedDistrict", MOST_PLACES, Map.of()));
    question.ask(filter, wanted);
  }

  private static Figures figures(Question.Found found) {
    var figures = found.figures();
    long active =
        figures.get(PLACES).sterms().buckets().array().stream()
            .filter(bucket -> PlaceCount.kind(bucket).canBeSilent())
            .count();
    return new Figures(
        found.total(),
        Aggregations.people(figures),
        Math.round(figures.get(HEADCOUNTS).valueCount().value()),
        Aggregations.yuan(figures),
        figures.get(AMOUNTS).filter().docCount(),
        figures.get(UNDATED).filter().docCount(),
        active,
        PlaceCount.ALL_THAT_CAN_BE_SILENT - active);
  }

  private static Summary.Parts parts(Question.Found found) {
    Map<Place.Kind, Long> counts = new HashMap<>();
    found
        .figures()
        .get(PLACES)
        .sterms()
        .buckets()
        .array()
        .forEach(bucket -> counts.merge(PlaceCount.kind(bucket), bucket.docCount(), Long::sum));
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
}
