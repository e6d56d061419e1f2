package io.unionpulse.producer;

import io.unionpulse.producer.document.Reason;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much was ingested.
 *
 * @param documents inputs of which at least one report was published
 * @param reports reports published
 * @param rejected how often each reason rejected an input or a report; no zeros
 */
public record IngestSummary(long documents, long reports, Map<Reason, Long> rejected) {

  public IngestSummary {
    rejected = Map.copyOf(rejected);
  }

  /** How much was rejected: inputs that could not be read at all, and single reports. */
  public long rejections() {
    return rejected.values().stream().mapToLong(Long::longValue).sum();
  }

  /** {@code 5 documents, 27 reports published, 2 rejected (1 empty, 1 not UTF-8)}. */
  public String line() {
    return number(documents, "document")
        + ", "
        + number(reports, "report")
        + " published, "
        + rejections()
        + " rejected"
        + reasons();
  }

  private String reasons() {
    return rejected.isEmpty()
        ? ""
        : rejected.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> entry.getValue() + " " + entry.getKey().label())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
