package io.unionpulse.dashboard.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The state of the pipeline. Each part is null when nothing is known of it.
 *
 * @param newest the report that changed last
 * @param sink how far Elasticsearch is behind Kafka
 * @param deadLetters what could not be processed
 * @param reconcile the last comparison of Kafka with Elasticsearch
 */
public record Pipeline(Newest newest, Sink sink, DeadLetters deadLetters, JsonNode reconcile) {

  /** A report; {@code changedAt} is the time of its version. */
  record Newest(
      String reportId, String title, String changedAt, String extractedAt, String occurredOn) {}

  /**
   * What the sink tells.
   *
   * @param at when it told it last
   * @param lagRecords records in Kafka that are not in Elasticsearch yet
   * @param waitingFor the servers that it waits for
   */
  record Sink(String at, long lagRecords, List<String> waitingFor) {}

  /** What could not be processed. */
  record DeadLetters(long total, List<ByReason> byReason, List<JsonNode> newest) {}

  /** Letters of one reason. */
  record ByReason(String reason, String stage, long count, String newest) {}
}
