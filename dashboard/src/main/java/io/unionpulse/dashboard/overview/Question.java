package io.unionpulse.dashboard.overview;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import io.unionpulse.dashboard.filter.Filter;
import io.unionpulse.dashboard.filter.FilterQuery;
import io.unionpulse.dashboard.index.IndexNames;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Figures of several filters, asked for in one request. What is asked about the same activities is
 * one search, so that they are found once.
 */
final class Question {

  private final Map<Search, Map<String, Aggregation>> searches = new LinkedHashMap<>();

  /** Which of the activities that a filter finds. */
  enum Among {
    ALL,
    /** Those that name an amount, which are few: yuan are added up over these only. */
    WITH_AMOUNT
  }

  private record Search(Filter filter, Among among) {

    Query query() {
      Query found = FilterQuery.of(filter);
      return switch (among) {
        case ALL -> found;
        case WITH_AMOUNT ->
            Query.of(
                query ->
                    query.bool(
                        bool ->
                            bool.filter(found)
                                .filter(
                                    amount ->
                                        amount.exists(exists -> exists.field(Aggregations.YUAN)))));
      };
    }
  }

  /** Wants to know how many activities there are. */
  Question count(Filter filter, Among among) {
    searches.computeIfAbsent(new Search(filter, among), unused -> new LinkedHashMap<>());
    return this;
  }

  /** Wants to know that, and a figure of this name, of which there is one for each search. */
  Question ask(Filter filter, Among among, String name, Aggregation aggregation) {
    count(filter, among);
    searches.get(new Search(filter, among)).put(name, aggregation);
    return this;
  }

  /**
   * What one search has found.
   *
   * @param total how many activities
   */
  record Found(long total, Map<String, Aggregate> figures) {}

  /** What was found. */
  static final class Answer {

    private final Map<Search, Found> found = new HashMap<>();

    /** What was found of a filter that was asked about. */
    Found of(Filter filter, Among among) {
      return found.get(new Search(filter, among));
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
        (search, aggregations) ->
            request.searches(
                item ->
                    item.header(header -> header.requestCache(true))
                        .body(
                            body ->
                                body.size(0)
                                    .query(search.query())
                                    .trackTotalHits(total -> total.enabled(true))
                                    .aggregations(aggregations))));
    var answers = elasticsearch.msearch(request.build(), Void.class).responses().iterator();
    var answer = new Answer();
    for (Search search : searches.keySet()) {
      var each = answers.next();
      if (each.isFailure()) {
        throw new ElasticsearchException("msearch", each.failure());
      }
      answer.found.put(
          search, new Found(each.result().hits().total().value(), each.result().aggregations()));
    }
    return answer;
  }
}
