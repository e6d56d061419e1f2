package io.unionpulse.dashboard.overview;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import io.unionpulse.dashboard.filter.Filter;
import io.unionpulse.dashboard.filter.FilterQuery;
import io.unionpulse.dashboard.index.IndexNames;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Figures of several filters, asked for in one request. Each part is a search of its own, which
 * Elasticsearch works on beside the others.
 */
final class Question {

  private final Map<Part, Map<String, Aggregation>> searches = new LinkedHashMap<>();

  /** One search: a filter, and what is asked about what it finds. */
  private record Part(Filter filter, String name) {}

  /** Wants figures of a filter, as the part of this name; none for the number of activities. */
  Question ask(Filter filter, String part, Map<String, Aggregation> aggregations) {
    searches.put(new Part(filter, part), aggregations);
    return this;
  }

  /**
   * Figures of one part.
   *
   * @param total how many activities its filter finds
   */
  record Found(long total, Map<String, Aggregate> figures) {}

  /** What was found. */
  static final class Answer {

    private final Map<Part, Found> found = new HashMap<>();

    /** The figures of a part that was asked for. */
    Found of(Filter filter, String part) {
      return found.get(new Part(filter, part));
    }
  }

  /**
   * Asks.
   *
   * @throws IOException if Elasticsearch is away
   */
  Answer answer(ElasticsearchClient elasticsearch) throws IOException {
    var request = new MsearchRequest.Builder().index(IndexNames.ACTIVITIES);
    searches.forEach(
        (part, aggregations) ->
            request.searches(
                search ->
                    search
                        .header(header -> header.requestCache(true))
                        .body(
                            body ->
                                body.size(0)
                                    .query(FilterQuery.of(part.filter()))
                                    .trackTotalHits(total -> total.enabled(true))
                                    .aggregations(aggregations))));
    var answers = elasticsearch.msearch(request.build(), Void.class).responses().iterator();
    var answer = new Answer();
    for (Part part : searches.keySet()) {
      var each = answers.next();
      if (each.isFailure()) {
        throw new ElasticsearchException("msearch", each.failure());
      }
      answer.found.put(
          part, new Found(each.result().hits().total().value(), each.result().aggregations()));
    }
    return answer;
  }
}
