package io.unionpulse.dashboard.activities;

import io.unionpulse.dashboard.filter.Filter;
import io.unionpulse.dashboard.filter.FilterParameters;
import io.unionpulse.dashboard.filter.Parameters;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Which reports are asked for as CSV.
 *
 * @param language of the headings
 */
public record CsvRequest(Filter filter, Sort sort, CsvColumns.Language language) {

  /** Every parameter of such a request. */
  public static final Set<String> NAMES = names();

  private static Set<String> names() {
    Set<String> names = new HashSet<>(FilterParameters.NAMES);
    names.addAll(Set.of("sort", "lang"));
    return Set.copyOf(names);
  }

  /**
   * Reads it from the parameters of a request.
   *
   * @throws io.unionpulse.web.ProblemException if one is wrong
   */
  public static CsvRequest read(Parameters parameters, LocalDate today) {
    Filter filter = FilterParameters.read(parameters, today);
    return new CsvRequest(
        filter,
        ListRequest.sort(parameters, filter),
        parameters.constant("lang", CsvColumns.Language.ZH));
  }
}
