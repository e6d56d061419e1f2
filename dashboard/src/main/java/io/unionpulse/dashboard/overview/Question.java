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

/** Figures of several filters, asked for in one request; those of the same filter in one search. */
final class Question {

  private final Map<Filter, Map<String, Aggregation>> searches = new LinkedHashMap<>();

  /** Wants the number of activities of a filter. */
  Question count(Filter filter) {
    searches.computeIfAbsent(filter, any -> new LinkedHashMap<>());
    return this;
  }

  /** Wants a figure of a filter, under a name of its own. */
  Question ask(Filter filter, String name, Aggregation aggregation) {
    count(filter);
    searches.get(filter).put(name, aggregation);
    return this;
  }

  /** Wants figures of a filter. */
  Question ask(Filter filter, Map<String, Aggregation> aggregations) {
    aggregations.forEach((name, aggregation) -> ask(filter, name, aggregation));
    return this;
  }

  /**
   * Figures of one filter.
   *
   * @param total how many activities it finds
   */
  record Found(long total, Map<String, Aggregate> figures) {}

  /**
   * Asks.
   *
   * @throws IOException if Elasticsearch is away
   */
  Map<Filter, Found> answer(ElasticsearchClient elasticsearch) throws IOException {
    var request = new MsearchRequest.Builder().index(IndexNames.ACTIVITIES);
    searches.forEach(
        (filter, aggregations) ->
            request.searches(
                search ->
                    search
                        .header(header -> header.requestCache(true))
                        .body(
                            body ->
                                body.size(0)
                                    .query(FilterQuery.of(filter))
                                    .trackTotalHits(total -> total.enabled(true))
                                    .aggregations(aggregations))));
    var answers = elasticsearch.msearch(request.build(), Void.class).responses().iterator();
    Map<Filter, Found> found = new HashMap<>();
    for (Filter filter : searches.keySet()) {
      var answer = answers.next();
      if (answer.isFailure()) {
        throw new ElasticsearchException("msearch", answer.failure());
      }
      found.put(
          filter,
          new Found(answer.result().hits().total().value(), answer.result().aggregations()));
    }
    return found;
  }
}
