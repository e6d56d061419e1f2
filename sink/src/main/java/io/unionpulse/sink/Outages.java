package io.unionpulse.sink;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which needs are not met, and why. Logs each change once, not each try. */
final class Outages {

  private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

  private final Map<Need, String> reasons = new EnumMap<>(Need.class);

  /** A need is not met; the sink waits for it. */
  synchronized void begun(Need need, String reason) {
    if (!reason.equals(reasons.put(need, reason))) {
      LOG.warn("waiting for {}: {}", need.title(), reason);
    }
  }

  /** A need is met (again). */
  synchronized void over(Need need) {
    if (reasons.remove(need) != null) {
      LOG.info("{} is back", need.title());
    }
  }

  /** One line for each need that is not met. */
  synchronized List<String> current() {
    return reasons.entrySet().stream()
        .map(outage -> outage.getKey().title() + ": " + outage.getValue())
        .toList();
  }
}
