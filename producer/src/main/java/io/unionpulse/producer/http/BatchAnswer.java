package io.unionpulse.producer.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What became of the reports of a batch.
 *
 * @param accepted how many are stored
 * @param rejected how many are not
 * @param items one answer for each report, in the order of the request
 */
record BatchAnswer(
    @JsonProperty("requestId") String requestId,
    @JsonProperty("accepted") int accepted,
    @JsonProperty("rejected") int rejected,
    @JsonProperty("items") List<ItemAnswer> items) {

  private static final int MULTI_STATUS = 207;

  static BatchAnswer of(String requestId, List<ItemAnswer> items) {
    int accepted = (int) items.stream().filter(ItemAnswer::accepted).count();
    return new BatchAnswer(requestId, accepted, items.size() - accepted, List.copyOf(items));
  }

  /** The status of all items if they have the same one, else 207. */
  int status() {
    int first = items.get(0).status();
    return items.stream().allMatch(item -> item.status() == first) ? first : MULTI_STATUS;
  }
}
