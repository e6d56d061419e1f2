package io.unionpulse.bench.streams;

import io.unionpulse.bench.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the topology keeps of many reports.
 *
 * @param reports how many there were
 * @param diskBytes its stores on disk
 * @param changelogBytes their changelogs as the broker stores them, compressed
 * @param secondsToRestore from the start of an instance without state until it processes
 * @param peakMiB most memory of the process that built the state
 */
record StateSize(
    long reports, long diskBytes, long changelogBytes, double secondsToRestore, long peakMiB) {

  private static final String APPLICATION = "bench-state";
  private static final double NANOS = 1e9;

  /** Builds the state of all {@code reports}, and has another instance restore it. */
  static StateSize measure(BenchCluster cluster, Path data, int reports, int heapMiB)
      throws InterruptedException, IOException {
    Path state = data.resolve(APPLICATION);
    long peak;
    try (var worker = cluster.startWorker(heapMiB)) {
      Race race =
          Race.run(
              cluster,
              worker,
              "run %s %s %s".formatted(Contestant.TOPOLOGY, APPLICATION, state),
              APPLICATION,
              reports,
              reports);
      System.err.println("state of " + reports + " reports: " + race);
      worker.order("stop");
      peak = worker.peakMiB();
    }
    long disk = Folders.bytes(state);
    Folders.delete(state);
    try (var worker = cluster.startWorker(heapMiB)) {
      long begin = System.nanoTime();
      worker.order("restore %s %s".formatted(APPLICATION, state));
      double seconds = (System.nanoTime() - begin) / NANOS;
      worker.order("stop");
      return new StateSize(
          reports,
          disk,
          cluster.storedBytes(APPLICATION + "-"),
          Math.rint(seconds * 10) / 10,
          peak);
    }
  }

  Map<String, Object> figures() {
    var figures = new LinkedHashMap<String, Object>();
    figures.put("reports", reports);
    figures.put("diskMiB", diskBytes >> 20);
    figures.put("diskBytesPerReport", diskBytes / reports);
    figures.put("changelogBytesPerReport", changelogBytes / reports);
    figures.put("secondsToRestore", secondsToRestore);
    figures.put("peakResidentMiB", peakMiB);
    return figures;
  }
}
