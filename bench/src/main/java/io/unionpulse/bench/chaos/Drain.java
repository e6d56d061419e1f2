package io.unionpulse.bench.chaos;

import io.unionpulse.schemas.Topics;
import io.unionpulse.sink.SinkSettings;
import java.time.Duration;
import java.util.OptionalLong;

/** Waits until everything that was published is processed and brought to Elasticsearch. */
final class Drain {

  private static final Duration LIMIT = Duration.ofMinutes(6);
  private static final long GLANCE_MILLIS = 500;
  private static final long TELL_NANOS = Duration.ofSeconds(10).toNanos();
  private static final String LETTERS_GROUP = SinkSettings.DEFAULT_GROUP_ID + "-dead-letters";

  private final Outlet outlet;
  private final Lags lags;
  private final CommittedRecords records;
  private final Chronicle chronicle;

  Drain(Outlet outlet, Lags lags, CommittedRecords records, Chronicle chronicle) {
    this.outlet = outlet;
    this.lags = lags;
    this.records = records;
    this.chronicle = chronicle;
  }

  /**
   * Waits.
   *
   * @return whether all has come to its end within six minutes
   */
  boolean await() throws InterruptedException {
    long begin = System.nanoTime();
    long told = begin;
    while (System.nanoTime() - begin < LIMIT.toNanos()) {
      OptionalLong streams = lags.streams();
      boolean processed = outlet.open() == 0 && streams.isPresent() && streams.getAsLong() == 0;
      long sink = processed ? behindOfSink() : -1;
      if (sink == 0) {
        return true;
      }
      if (System.nanoTime() - told > TELL_NANOS) {
        told = System.nanoTime();
        chronicle.say(
            "draining: %,d records to be published, streams %s behind, sink %s"
                .formatted(
                    outlet.open(),
                    streams.isPresent() ? "%,d".formatted(streams.getAsLong()) : "?",
                    sink < 0 ? "not asked yet" : "%,d behind".formatted(sink)));
      }
      Thread.sleep(GLANCE_MILLIS);
    }
    return false;
  }

  private long behindOfSink() throws InterruptedException {
    return records.behind(SinkSettings.DEFAULT_GROUP_ID, Topics.ACTIVITIES)
        + records.behind(SinkSettings.DEFAULT_GROUP_ID, Topics.DISTRICT_COUNTS)
        + records.behind(LETTERS_GROUP, Topics.DEAD_LETTERS);
  }
}
