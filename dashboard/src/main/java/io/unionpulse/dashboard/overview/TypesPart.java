package io.unionpulse.dashboard.overview;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import io.unionpulse.dashboard.filter.Codes;
import io.unionpulse.dashboard.filter.Filter;
import io.unionpulse.dashboard.overview.Question.Among;
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
    question
        .ask(filter, Among.ALL, NAME, types(Aggregations.persons()))
        .ask(filter, Among.WITH_AMOUNT, NAME, types(Aggregations.yuan()));
  }

  private static Aggregation types(Map<String, Aggregation> inside) {
    return Aggregations.terms("type", Codes.TYPES.size(), inside);
  }

  Types read(Question.Answer answer) {
    Question.Found found = answer.of(filter, Among.ALL);
    Map<String, BigDecimal> yuan =
        Aggregations.yuanByTerm(answer.of(filter, Among.WITH_AMOUNT), NAME);
    Map<String, StringTermsBucket> buckets = new HashMap<>();
    for (var bucket : Aggregations.terms(found, NAME)) {
      buckets.put(bucket.key().stringValue(), bucket);
    }
    List<Types.Row> rows =
        Codes.TYPES.stream()
            .map(
                type ->
                    buckets.containsKey(type)
                        ? row(
                            type, buckets.get(type), yuan.getOrDefault(type, Aggregations.NOTHING))
                        : new Types.Row(type, 0, 0, Aggregations.NOTHING))
            .toList();
    return new Types(found.total(), rows);
  }

  private static Types.Row row(String type, StringTermsBucket bucket, BigDecimal yuan) {
    return new Types.Row(type, bucket.docCount(), Aggregations.people(bucket.aggregations()), yuan);
  }
}
