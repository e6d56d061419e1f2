package io.unionpulse.bench.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.bench.ElasticsearchCalls;
import io.unionpulse.cli.CommandException;
import java.io.IOException;
import java.time.Duration;

/**
 * A disk that Elasticsearch takes for full: its watermarks are set to more than any disk has free,
 * so that Elasticsearch itself blocks every index, and itself lifts the blocks later. It looks at
 * the disk every 10 s, not more often.
 */
final class FloodStage {

  private static final String SETTINGS = "/_cluster/settings";
  private static final String BLOCK = "index.blocks.read_only_allow_delete";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long GLANCE_MILLIS = 200;
  private static final String FULL =
      """
      {"persistent": {
        "cluster.info.update.interval": "10s",
        "cluster.routing.allocation.disk.threshold_enabled": true,
        "cluster.routing.allocation.disk.watermark.low": "1000tb",
        "cluster.routing.allocation.disk.watermark.high": "1000tb",
        "cluster.routing.allocation.disk.watermark.flood_stage": "1000tb"}}""";
  private static final String EMPTY =
      """
      {"persistent": {
        "cluster.info.update.interval": "10s",
        "cluster.routing.allocation.disk.threshold_enabled": null,
        "cluster.routing.allocation.disk.watermark.*": null}}""";

  private final ElasticsearchCalls elasticsearch;
  private final String index;

  /**
   * Of a running Elasticsearch.
   *
   * @param index by which the block is seen
   */
  FloodStage(ElasticsearchCalls elasticsearch, String index) {
    this.elasticsearch = elasticsearch;
    this.index = index;
  }

  /** Fills the disk; returns when writing is blocked. */
  void begin() throws InterruptedException {
    change(FULL, true);
  }

  /** Frees the disk; returns when writing is allowed. */
  void end() throws InterruptedException {
    change(EMPTY, false);
  }

  private void change(String settings, boolean blocked) throws InterruptedException {
    try {
      JsonNode answer = elasticsearch.send("PUT", SETTINGS, settings);
      if (!answer.path("acknowledged").asBoolean()) {
        throw new CommandException("Elasticsearch does not take its watermarks: " + answer);
      }
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (isBlocked() != blocked) {
        if (System.nanoTime() > end) {
          throw new CommandException(
              "Elasticsearch's flood stage does not " + (blocked ? "begin" : "end"));
        }
        Thread.sleep(GLANCE_MILLIS);
      }
    } catch (IOException e) {
      throw new CommandException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  private boolean isBlocked() throws IOException, InterruptedException {
    JsonNode answer = elasticsearch.send("GET", "/" + index + "/_settings?flat_settings=true", "");
    for (JsonNode each : answer) {
      if (each.path("settings").path(BLOCK).asBoolean()) {
        return true;
      }
    }
    return false;
  }
}
