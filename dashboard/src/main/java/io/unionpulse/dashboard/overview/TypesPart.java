package io.unionpulse.dashboard.overview;

import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import io.unionpulse.dashboard.filter.Codes;
import io.unionpulse.dashboard.filter.Filter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks for the activities of each kind, and reads them. */
final class TypesPart {

  private static final String NAME = "types";

  private final Filter filter;

  TypesPart(Filter filter) {
    this.filter = filter;
  }

  void ask(Question question) {
    question.ask(filter, NAME, Aggregations.terms("type", Codes.TYPES.size(), Aggregations.sums()));
  }

  Types read(Map<Filter, Question.Found> answers) {
    Question.Found found = answers.get(filter);
    Map<String, StringTermsBucket> buckets = new HashMap<>();
    for (var bucket : found.figures().get(NAME).sterms().buckets().array()) {
      buckets.put(bucket.key().stringValue(), bucket);
    }
    List<Types.Row> rows =
        Codes.TYPES.stream()
            .map(
                type ->
                    buckets.containsKey(type)
                        ? row(type, buckets.get(type))
                        : new Types.Row(type, 0, 0, BigDecimal.ZERO.setScale(2)))
            .toList();
    return new Types(found.total(), rows);
  }

  private static Types.Row row(String type, StringTermsBucket bucket) {
    return new Types.Row(
        type,
        bucket.docCount(),
        Aggregations.people(bucket.aggregations()),
        Aggregations.yuan(bucket.aggregations()));
  }
}
