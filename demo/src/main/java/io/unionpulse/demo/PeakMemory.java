package io.unionpulse.demo;

import io.unionpulse.local.LocalServers;
import io.unionpulse.local.ProcessMemory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the demo's processes have taken of the machine's memory. */
final class PeakMemory {

  private PeakMemory() {}

  /** One line with the peak of each process and their sum. */
  static String line(LocalServers servers) {
    Map<String, Long> pids = new LinkedHashMap<>();
    pids.put(servers.kafka().name(), servers.kafka().pid());
    pids.put(servers.registry().name(), servers.registry().pid());
    pids.put(servers.elasticsearch().name(), servers.elasticsearch().pid());
    pids.put("this process", ProcessHandle.current().pid());
    Map<String, Long> peaks = new LinkedHashMap<>();
    pids.forEach(
        (name, pid) -> ProcessMemory.peakMiB(pid).ifPresent(peak -> peaks.put(name, peak)));
    if (peaks.isEmpty()) {
      return "Peak memory: not known on this system";
    }
    long sum = peaks.values().stream().mapToLong(Long::longValue).sum();
    return peaks.entrySet().stream()
        .map(peak -> peak.getKey() + " " + peak.getValue() + " MiB")
        .collect(Collectors.joining(", ", "Peak memory: ", ", together " + sum + " MiB"));
  }
}
