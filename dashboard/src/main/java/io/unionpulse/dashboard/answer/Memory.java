package io.unionpulse.dashboard.answer;

import java.util.LinkedHashMap;
import java.util.Map;

/** The answers used last, up to a number of bytes. */
final class Memory {

  private final long maxBytes;
  private final Map<Object, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  Memory(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  synchronized Kept get(Object key) {
    return kept.get(key);
  }

  synchronized void put(Object key, Kept answer) {
    Kept before = kept.put(key, answer);
    bytes += answer.size() - (before == null ? 0 : before.size());
    var eldest = kept.values().iterator();
    while (bytes > maxBytes && eldest.hasNext()) {
      bytes -= eldest.next().size();
      eldest.remove();
    }
  }
}
