package io.unionpulse.dashboard;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.unionpulse.dashboard.activities.DetailReader;
import io.unionpulse.dashboard.activities.ListReader;
import io.unionpulse.dashboard.activities.ListRequest;
import io.unionpulse.dashboard.answer.AnswerKeeper;
import io.unionpulse.dashboard.answer.Answers;
import io.unionpulse.dashboard.filter.Dates;
import io.unionpulse.dashboard.filter.Filter;
import io.unionpulse.dashboard.filter.FilterParameters;
import io.unionpulse.dashboard.filter.Parameters;
import io.unionpulse.dashboard.filter.SearchText;
import io.unionpulse.dashboard.index.IndexWatch;
import io.unionpulse.dashboard.index.Mark;
import io.unionpulse.dashboard.overview.Interval;
import io.unionpulse.dashboard.overview.OrganizersReader;
import io.unionpulse.dashboard.overview.Overview;
import io.unionpulse.dashboard.overview.OverviewReader;
import io.unionpulse.dashboard.pipeline.PipelineReader;
import io.unionpulse.web.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What is answered from Elasticsearch as JSON. */
final class Api {

  /** Whose days the activities are of. */
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final Duration PIPELINE_AGE = Duration.ofSeconds(2);
  private static final long MOST_DAYS = 366;
  private static final int LONGEST_ID = 200;
  private static final String INTERVAL = "interval";

  private final IndexWatch watch;
  private final Clock clock;
  private final Answers answers;
  private final OverviewReader overviews;
  private final OrganizersReader organizers;
  private final ListReader lists;
  private final DetailReader details;
  private final PipelineReader pipelines;

  Api(ElasticsearchClient elasticsearch, IndexWatch watch, Clock clock) {
    this.watch = watch;
    this.clock = clock;
    this.answers = new Answers(new AnswerKeeper(watch));
    this.overviews = new OverviewReader(elasticsearch);
    this.organizers = new OrganizersReader(elasticsearch);
    this.lists = new ListReader(elasticsearch);
    this.details = new DetailReader(elasticsearch);
    this.pipelines = new PipelineReader(elasticsearch);
  }

  void add(RoutesConfig routes) {
    routes.get("/api/overview", context -> overview(context, overview -> overview));
    routes.get("/api/summary", context -> overview(context, Overview::summary));
    routes.get("/api/districts", context -> overview(context, Overview::districts));
    routes.get("/api/types", context -> overview(context, Overview::types));
    routes.get("/api/timeline", this::timeline);
    routes.get("/api/organizers", this::organizers);
    routes.get("/api/activities", this::list);
    routes.get("/api/activities/<id>", this::detail);
    routes.get("/api/pipeline", this::pipeline);
    byte[] meta = Json.bytes(Meta.current());
    routes.get(
        "/api/meta",
        context -> {
          new Parameters(context, Set.of());
          Answers.send(context, "W/\"" + Meta.current().hashCode() + "\"", meta);
        });
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(ZONE));
  }

  private void overview(Context context, Function<Overview, Object> part) {
    Filter filter = FilterParameters.read(new Parameters(context, FilterParameters.NAMES), today());
    answers.send(
        context,
        List.of(context.path(), filter, today()),
        () -> part.apply(overviews.read(filter, today(), lastDay())));
  }

  /** Sparklines end with the newest activity, but not in a future that is a slip of the pen. */
  private LocalDate lastDay() {
    Mark mark = watch.state().mark();
    LocalDate newest = mark == null ? today() : LocalDate.ofEpochDay(mark.newestDay());
    LocalDate latest = today().plusYears(1);
    return mark == null || mark.newestDay() == 0 || newest.isAfter(latest) ? today() : newest;
  }

  private void timeline(Context context) {
    Set<String> names = new HashSet<>(FilterParameters.NAMES);
    names.add(INTERVAL);
    var parameters = new Parameters(context, names);
    Filter filter = FilterParameters.read(parameters, today());
    Interval interval = parameters.constant(INTERVAL, Interval.MONTH);
    boolean days = interval == Interval.DAY;
    if (days && !isShort(filter.dates())) {
      throw Parameters.wrong(
          INTERVAL, "day", "month or year, unless from and to are at most 366 days apart");
    }
    Filter wanted = days ? filter : filter.on(Dates.ANY);
    answers.send(
        context, List.of("timeline", wanted, interval), () -> overviews.timeline(wanted, interval));
  }

  private static boolean isShort(Dates dates) {
    return dates.from() != null && dates.to() != null && dates.days() <= MOST_DAYS;
  }

  private void organizers(Context context) {
    Filter filter = FilterParameters.read(new Parameters(context, FilterParameters.NAMES), today());
    answers.send(context, List.of("organizers", filter), () -> organizers.read(filter));
  }

  private void list(Context context) {
    var wanted = ListRequest.read(new Parameters(context, ListRequest.NAMES), today());
    answers.send(context, wanted, () -> lists.read(wanted));
  }

  private void detail(Context context) {
    String id = context.pathParam("id");
    if (id.length() > LONGEST_ID) {
      throw Parameters.wrong("id", id, "at most " + LONGEST_ID + " characters");
    }
    SearchText searched = FilterParameters.text(new Parameters(context, Set.of("q")));
    answers.send(context, List.of("detail", id, searched), () -> details.read(id, searched));
  }

  private void pipeline(Context context) {
    new Parameters(context, Set.of());
    answers.send(context, "pipeline", PIPELINE_AGE, pipelines::read);
  }
}
