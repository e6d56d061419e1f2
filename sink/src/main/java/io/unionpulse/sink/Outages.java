package io.unionpulse.sink;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which servers are not as they should be, and why. Logs each change once, not each try. */
final class Outages {

  private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

  private final Map<Server, String> reasons = new EnumMap<>(Server.class);

  /** A server does not do its part; the sink waits for it. */
  synchronized void begun(Server server, String reason) {
    if (!reason.equals(reasons.put(server, reason))) {
      LOG.warn("waiting for {}: {}", server.title(), reason);
    }
  }

  /** A server does its part. */
  synchronized void over(Server server) {
    if (reasons.remove(server) != null) {
      LOG.info("{} is back", server.title());
    }
  }

  /** One line for each server that the sink waits for. */
  synchronized List<String> current() {
    return reasons.entrySet().stream()
        .map(outage -> outage.getKey().title() + ": " + outage.getValue())
        .toList();
  }
}
