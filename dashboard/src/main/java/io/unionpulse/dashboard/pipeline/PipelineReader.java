package io.unionpulse.dashboard.pipeline;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.mapping.FieldType;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.dashboard.index.IndexNames;
import io.unionpulse.dashboard.index.Mark;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the state of the pipeline from Elasticsearch, in one request. */
public final class PipelineReader {

  private static final int MOST_STATES = 200;
  private static final int LETTERS = 10;
  private static final int MOST_REASONS = 100;
  private static final Duration SILENT = Duration.ofSeconds(30);
  private static final String NEWEST = "newest";
  private static final List<String> LETTER_FIELDS =
      List.of("reason", "stage", "message", "topic", "partition", "offset", "key", "failedAt");

  private final ElasticsearchClient elasticsearch;

  /** A reader with this client. */
  public PipelineReader(ElasticsearchClient elasticsearch) {
    this.elasticsearch = elasticsearch;
  }

  /**
   * Reads.
   *
   * @throws IOException if Elasticsearch is away
   */
  public Pipeline read() throws IOException {
    var answers = elasticsearch.msearch(request(), JsonNode.class).responses();
    List<MultiSearchItem<JsonNode>> found = new ArrayList<>();
    for (var answer : answers) {
      if (answer.isFailure()) {
        throw new ElasticsearchException("msearch", answer.failure());
      }
      found.add(answer.result());
    }
    List<JsonNode> states = sources(found.get(1));
    return new Pipeline(
        sources(found.get(0)).stream().findFirst().map(PipelineReader::newest).orElse(null),
        sink(states),
        found.get(2).shards().total().intValue() == 0 ? null : deadLetters(found.get(2)),
        states.stream()
            .filter(state -> state.path("kind").asText().equals("RECONCILE"))
            .findFirst()
            .map(state -> state.path("reconcile"))
            .orElse(null));
  }

  private static MsearchRequest request() {
    return MsearchRequest.of(
        request ->
            request
                .searches(
                    search ->
                        search
                            .header(header -> header.index(IndexNames.ACTIVITIES))
                            .body(
                                body ->
                                    body.size(1)
                                        .trackTotalHits(total -> total.enabled(false))
                                        .sort(newestFirst("version"))
                                        .source(
                                            source ->
                                                source.filter(
                                                    filter ->
                                                        filter.includes(
                                                            "reportId",
                                                            "title",
                                                            "version",
                                                            "extractedAt",
                                                            "occurredOn")))))
                .searches(
                    search ->
                        search
                            .header(
                                header -> header.index(IndexNames.PIPELINE).ignoreUnavailable(true))
                            .body(body -> body.size(MOST_STATES).sort(newestFirst("at"))))
                .searches(
                    search ->
                        search
                            .header(
                                header ->
                                    header.index(IndexNames.DEAD_LETTERS).ignoreUnavailable(true))
                            .body(
                                body ->
                                    body.size(LETTERS)
                                        .trackTotalHits(total -> total.enabled(true))
                                        .sort(newestFirst("failedAt"))
                                        .source(
                                            source ->
                                                source.filter(
                                                    filter -> filter.includes(LETTER_FIELDS)))
                                        .aggregations(
                                            "reasons",
                                            reasons ->
                                                reasons
                                                    .terms(
                                                        t -> t.field("reason").size(MOST_REASONS))
                                                    .aggregations("stages", stages())))));
  }

  private static Aggregation stages() {
    return Aggregation.of(
        stages ->
            stages
                .terms(terms -> terms.field("stage").size(MOST_REASONS))
                .aggregations(NEWEST, newest -> newest.max(max -> max.field("failedAt"))));
  }

  private static SortOptions newestFirst(String field) {
    return SortOptions.of(
        sort -> sort.field(f -> f.field(field).order(SortOrder.Desc).unmappedType(FieldType.Date)));
  }

  private static List<JsonNode> sources(MultiSearchItem<JsonNode> found) {
    return found.hits().hits().stream().map(Hit::source).toList();
  }

  private static Pipeline.Newest newest(JsonNode activity) {
    return new Pipeline.Newest(
        activity.path("reportId").asText(),
        activity.path("title").asText(),
        Mark.instant(activity.path("version").asLong()).toString(),
        text(activity, "extractedAt"),
        text(activity, "occurredOn"));
  }

  private static String text(JsonNode json, String field) {
    return json.hasNonNull(field) ? json.get(field).asText() : null;
  }

  /** All instances that told something lately; what others told before they ended is over. */
  private static Pipeline.Sink sink(List<JsonNode> states) {
    String latest = null;
    long lag = 0;
    Set<String> waitingFor = new TreeSet<>();
    for (JsonNode state : states) {
      if (!state.path("kind").asText().equals("SINK")) {
        continue;
      }
      String at = state.path("at").asText();
      latest = latest == null ? at : latest;
      if (Instant.parse(at).isAfter(Instant.parse(latest).minus(SILENT))) {
        lag += state.path("sink").path("lagRecords").asLong();
        state.path("sink").path("waitingFor").forEach(need -> waitingFor.add(need.asText()));
      }
    }
    return latest == null ? null : new Pipeline.Sink(latest, lag, List.copyOf(waitingFor));
  }

  private static Pipeline.DeadLetters deadLetters(MultiSearchItem<JsonNode> found) {
    List<Pipeline.ByReason> reasons = new ArrayList<>();
    for (var reason : found.aggregations().get("reasons").sterms().buckets().array()) {
      for (var stage : reason.aggregations().get("stages").sterms().buckets().array()) {
        double newest = stage.aggregations().get(NEWEST).max().value();
        reasons.add(
            new Pipeline.ByReason(
                reason.key().stringValue(),
                stage.key().stringValue(),
                stage.docCount(),
                Instant.ofEpochMilli((long) newest).toString()));
      }
    }
    return new Pipeline.DeadLetters(found.hits().total().value(), reasons, sources(found));
  }
}
