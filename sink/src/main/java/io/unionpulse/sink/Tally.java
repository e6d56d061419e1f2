package io.unionpulse.sink;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How many records came to which end. */
final class Tally {

  /** The ends that a record comes to. */
  enum End {
    STORED,
    SUPERSEDED,
    DEAD_LETTER,
    TOMBSTONE;

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<End, Counter> counters = new EnumMap<>(End.class);
  private final Map<End, Double> summarized = new EnumMap<>(End.class);

  Tally(MeterRegistry registry) {
    for (End end : End.values()) {
      counters.put(
          end,
          Counter.builder("unionpulse.sink.records")
              .description("Records that came to their end, by what it was")
              .tag("end", end.word())
              .register(registry));
    }
  }

  void count(End end) {
    counters.get(end).increment();
  }

  /** The counts since the last summary, as {@code stored=12 superseded=0 ...}. */
  String takeSummary() {
    return counters.entrySet().stream()
        .map(counter -> counter.getKey().word() + "=" + since(counter.getKey()))
        .collect(Collectors.joining(" "));
  }

  private long since(End end) {
    double now = counters.get(end).count();
    Double before = summarized.put(end, now);
    return Math.round(now - (before == null ? 0 : before));
  }
}
