package io.unionpulse.dashboard.activities;

import io.unionpulse.dashboard.filter.Filter;
import io.unionpulse.dashboard.filter.FilterParameters;
import io.unionpulse.dashboard.filter.Parameters;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Which page of reports is asked for.
 *
 * @param size how many reports at most
 */
public record ListRequest(Filter filter, Sort sort, int size, Cursor cursor) {

  /** Every parameter of such a request. */
  public static final Set<String> NAMES = names();

  /** Reports that pages lead to at most. */
  static final int DEEPEST = 10_000;

  private static final long LARGEST = 100;
  private static final long STANDARD = 20;

  private static Set<String> names() {
    Set<String> names = new HashSet<>(FilterParameters.NAMES);
    names.addAll(Set.of("sort", "size", "cursor"));
    return Set.copyOf(names);
  }

  /**
   * Reads it from the parameters of a request.
   *
   * @throws io.unionpulse.web.ProblemException if one is wrong
   */
  public static ListRequest read(Parameters parameters, LocalDate today) {
    Filter filter = FilterParameters.read(parameters, today);
    Sort sort = sort(parameters, filter);
    Long size = parameters.number("size", 1, LARGEST);
    return new ListRequest(
        filter,
        sort,
        Math.toIntExact(size == null ? STANDARD : size),
        Cursor.parse(parameters.text("cursor"), filter, sort, DEEPEST));
  }

  /**
   * The order that a request asks for.
   *
   * @throws io.unionpulse.web.ProblemException if there is no such order
   */
  static Sort sort(Parameters parameters, Filter filter) {
    boolean searched = !filter.text().isEmpty();
    Sort sort = parameters.constant("sort", searched ? Sort.RELEVANCE : Sort.NEWEST);
    if (sort == Sort.RELEVANCE && !searched) {
      throw Parameters.wrong("sort", "relevance", "another order: relevance needs q");
    }
    return sort;
  }
}
