package io.unionpulse.dashboard.activities;

import co.elastic.clients.elasticsearch._types.SortMode;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;

/** In which order reports are shown. Those of the same rank follow each other by their change. */
public enum Sort {
  /** Latest day first, those of no known day last. */
  NEWEST(field("occurredOn", SortOrder.Desc)),
  /** Earliest day first, those of no known day last. */
  OLDEST(field("occurredOn", SortOrder.Asc)),
  /** Latest change first. */
  ARRIVED(field("version", SortOrder.Desc)),
  /** What fits the search best first. */
  RELEVANCE(SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)))),
  /** Most persons first. */
  HEADCOUNT(field("headcount.value", SortOrder.Desc)),
  /** Most money first. */
  AMOUNT(
      SortOptions.of(
          sort ->
              sort.field(
                  field ->
                      field
                          .field("amounts.cny")
                          .order(SortOrder.Desc)
                          .mode(SortMode.Sum)
                          .missing("_last"))));

  @SuppressWarnings("ImmutableEnumChecker") // It is, once built.
  private final SortOptions first;

  Sort(SortOptions first) {
    this.first = first;
  }

  private static SortOptions field(String name, SortOrder order) {
    return SortOptions.of(
        sort -> sort.field(field -> field.field(name).order(order).missing("_last")));
  }

  /** The order for Elasticsearch: no two reports are equal in it. */
  List<SortOptions> options() {
    return List.of(first, field("version", SortOrder.Desc), field("reportId", SortOrder.Asc));
  }
}
