package io.unionpulse.dashboard.overview;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.unionpulse.dashboard.filter.Dates;
import io.unionpulse.dashboard.filter.Filter;
import io.unionpulse.dashboard.filter.Shown;
import io.unionpulse.dashboard.overview.Question.Among;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads all figures of a filter at once. */
public final class OverviewReader {

  private final ElasticsearchClient elasticsearch;

  /** A reader with this client. */
  public OverviewReader(ElasticsearchClient elasticsearch) {
    this.elasticsearch = elasticsearch;
  }

  /**
   * Reads.
   *
   * @param today where a period that is not over is cut for the comparison with the one before
   * @param lastDay where the sparklines end unless the filter says it
   * @throws IOException if Elasticsearch is away
   */
  public Overview read(Filter filter, LocalDate today, LocalDate lastDay) throws IOException {
    var question = new Question();
    Optional<Dates> previous = filter.dates().before(today);
    Optional<FiguresPart> earlier =
        previous.map(dates -> FiguresPart.asked(question, filter.on(dates)));
    Filter duplicates = filter.showing(Shown.ONLY, filter.retracted());
    Filter retracted = filter.showing(filter.duplicates(), Shown.ONLY);
    question.count(duplicates, Among.ALL).count(retracted, Among.ALL);
    LocalDate end = filter.dates().to() != null ? filter.dates().to() : lastDay;
    var districts = new DistrictsPart(filter.inAnyDistrict(), end);
    var types = new TypesPart(filter.ofAnyType());
    var timeline = new TimelinePart(filter.on(Dates.ANY), Interval.MONTH);
    districts.ask(question);
    var figures =
        filter.districts().isEmpty() ? FiguresPart.of(filter) : FiguresPart.asked(question, filter);
    types.ask(question);
    timeline.ask(question);

    var found = question.answer(elasticsearch);
    Figures now = figures.read(found);
    var beside =
        new Summary.Beside(
            filter.duplicates() == Shown.EXCLUDE ? found.of(duplicates, Among.ALL).total() : 0,
            filter.retracted() == Shown.EXCLUDE ? found.of(retracted, Among.ALL).total() : 0);
    Optional<Figures> before = earlier.map(part -> part.read(found));
    return new Overview(
        new Summary(
            text(filter.dates().from()),
            text(filter.dates().to()),
            now,
            figures.parts(found),
            beside,
            before.map(then -> previous(previous.get(), then)).orElse(null),
            before.map(then -> Summary.changes(now, then)).orElse(null)),
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
}
