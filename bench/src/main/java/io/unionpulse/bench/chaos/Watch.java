package io.unionpulse.bench.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.bench.ElasticsearchCalls;
import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;

/** Looks at what readers of Elasticsearch see, four times a second, past the disturbed wire. */
final class Watch implements AutoCloseable {

  private static final Duration GLANCE = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration TELL = Duration.ofSeconds(10);
  private static final String REVISIONS =
      """
      {"size": 0, "track_total_hits": true, "aggs": {"revisions": {"sum": {"field": "revision"}}}}""";

  private final ElasticsearchCalls elasticsearch;
  private final String index;
  private final Flow flow;
  private final Lags lags;
  private final Chronicle chronicle;
  private final Stall stall = new Stall();
  private final Thread thread = new Thread(this::look, "chaos-watch");
  private volatile long visible;

  Watch(ElasticsearchCalls elasticsearch, String index, Flow flow, Lags lags, Chronicle chronicle) {
    this.elasticsearch = elasticsearch;
    this.index = index;
    this.flow = flow;
    this.lags = lags;
    this.chronicle = chronicle;
    thread.setDaemon(true);
    thread.start();
  }

  private void look() {
    long told = System.nanoTime();
    try {
      while (true) {
        long published = flow.changes();
        OptionalLong seen = seen();
        if (seen.isPresent()) {
          visible = seen.getAsLong();
          stall.glance(System.nanoTime(), visible, published);
        }
        if (System.nanoTime() - told > TELL.toNanos()) {
          told = System.nanoTime();
          tell(seen.isPresent());
        }
        Thread.sleep(GLANCE.toMillis());
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(boolean answered) throws InterruptedException {
    OptionalLong behind = lags.streams();
    chronicle.say(
        "%,d records published, %,d of %,d changes visible%s, streams %s behind"
            .formatted(
                flow.published(),
                visible,
                flow.changes(),
                answered ? "" : " (Elasticsearch is away)",
                behind.isPresent() ? "%,d".formatted(behind.getAsLong()) : "(Kafka is away)"));
  }

  /** Reports and the sum of their revisions, see {@link Flow#changes()}. */
  private OptionalLong seen() throws InterruptedException {
    try {
      JsonNode answer =
          elasticsearch.send(
              "POST", "/" + index + "/_search?allow_partial_search_results=false", REVISIONS);
      JsonNode reports = answer.at("/hits/total/value");
      return reports.isMissingNode()
          ? OptionalLong.empty()
          : OptionalLong.of(
              reports.asLong() + (long) answer.at("/aggregations/revisions/value").asDouble());
    } catch (IOException away) {
      return OptionalLong.empty();
    }
  }

  /** Changes that were visible at the last glance. */
  long visible() {
    return visible;
  }

  /** Returns once all that is published is visible, or at last after half a minute. */
  void awaitVisible() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (visible < flow.changes() && System.nanoTime() < end) {
      Thread.sleep(GLANCE.toMillis());
    }
  }

  Duration longestStall() {
    return stall.longest();
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
