package io.unionpulse.sink;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How many records came to which end since the last summary. */
final class Tally {

  /** The ends that a record comes to. */
  enum End {
    STORED,
    SUPERSEDED,
    DEAD_LETTER,
    TOMBSTONE
  }

  private final Map<End, Long> counts = new EnumMap<>(End.class);

  Tally() {
    clear();
  }

  void count(End end) {
    counts.merge(end, 1L, Long::sum);
  }

  /** The counts as {@code stored=12 superseded=0 ...}; begins anew. */
  String takeSummary() {
    String summary =
        counts.entrySet().stream()
            .map(count -> count.getKey().name().toLowerCase(Locale.ROOT) + "=" + count.getValue())
            .collect(Collectors.joining(" "));
    clear();
    return summary;
  }

  private void clear() {
    for (End end : End.values()) {
      counts.put(end, 0L);
    }
  }
}
