package io.unionpulse.streams;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far the state stores are restored from their changelogs: said every 10 seconds while it
 * lasts, and told to whoever asks.
 */
final class RestoreProgress implements StateRestoreListener {

  private static final Logger LOG = LoggerFactory.getLogger(RestoreProgress.class);
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

  private final Map<Part, Offsets> running = new HashMap<>();
  private long startedAt;
  private long nextLineAt = System.nanoTime() + BETWEEN_LINES.toNanos();
  private long finished;
  private long records;

  /** A partition of a store. */
  private record Part(TopicPartition changelog, String store) {}

  /** Offsets of a changelog to restore from, and where the restoring stands. */
  private record Offsets(long begin, long now, long end) {}

  @Override
  public synchronized void onRestoreStart(
      TopicPartition changelog, String store, long begin, long end) {
    if (running.isEmpty()) {
      startedAt = System.nanoTime();
      finished = 0;
      // Small stores are restored task by task, in milliseconds each: no news above DEBUG.
      LOG.debug("state is being restored");
    }
    running.put(new Part(changelog, store), new Offsets(begin, begin, end));
  }

  @Override
  public synchronized void onBatchRestored(
      TopicPartition changelog, String store, long batchEnd, long restored) {
    records += restored;
    running.computeIfPresent(
        new Part(changelog, store),
        (part, known) -> new Offsets(known.begin(), batchEnd + 1, known.end()));
    if (System.nanoTime() - nextLineAt >= 0) {
      nextLineAt = System.nanoTime() + BETWEEN_LINES.toNanos();
      LOG.info("state is being restored: {}", now());
    }
  }

  @Override
  public synchronized void onRestoreEnd(TopicPartition changelog, String store, long total) {
    Offsets offsets = running.remove(new Part(changelog, store));
    finished += offsets == null ? 0 : offsets.end() - offsets.begin();
    sayIfDone("restored");
  }

  @Override
  public synchronized void onRestoreSuspended(TopicPartition changelog, String store, long total) {
    running.remove(new Part(changelog, store));
    sayIfDone("no longer restored here");
  }

  private void sayIfDone(String how) {
    if (running.isEmpty()) {
      var took = Duration.ofNanos(System.nanoTime() - startedAt);
      LOG.debug("state is {}: {} records so far, in {} ms", how, records, took.toMillis());
    }
  }

  /** How far it is now. */
  synchronized Restoring now() {
    long done = finished;
    long all = finished;
    for (Offsets offsets : running.values()) {
      done += Math.min(offsets.now(), offsets.end()) - offsets.begin();
      all += offsets.end() - offsets.begin();
    }
    return new Restoring(running.size(), done, all, records);
  }
}
