package io.unionpulse.streams.resemblance;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Who stands with whom: the groups of two reports or more, each under its canonical report. */
final class Groups {

  private final Map<String, String> canonicals = new HashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();

  /** Puts {@code reportId} into the group of {@code canonical}, which may be itself. */
  void join(String reportId, String canonical) {
    leave(reportId);
    canonicals.put(reportId, canonical);
    members.computeIfAbsent(canonical, id -> new LinkedHashSet<>()).add(reportId);
  }

  /** The canonical report of the group of {@code reportId}: itself if it stands alone. */
  String canonicalOf(String reportId) {
    return canonicals.getOrDefault(reportId, reportId);
  }

  /** The group under {@code canonical}: only itself if it stands alone. */
  Collection<String> of(String canonical) {
    return members.getOrDefault(canonical, Set.of(canonical));
  }

  boolean isAlone(String reportId) {
    return !canonicals.containsKey(reportId);
  }

  /** Takes {@code reportId} out; what is left of its group keeps the canonical, even if gone. */
  void leave(String reportId) {
    String canonical = canonicals.remove(reportId);
    if (canonical != null) {
      Set<String> group = members.get(canonical);
      group.remove(reportId);
      if (group.isEmpty()) {
        members.remove(canonical);
      }
    }
  }
}
