package io.unionpulse.producer;

import io.unionpulse.cli.Printable;
import io.unionpulse.producer.watch.WatchListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts and logs what comes of the files of a drop folder. Asked by any thread. */
final class WatchTally implements WatchListener {

  private static final Logger LOG = LoggerFactory.getLogger(WatchTally.class);

  private volatile int waitingFiles;
  private volatile long doneFiles;
  private volatile long rejectedFiles;
  private volatile long reports;

  /** How many files lie in the folder. */
  int waitingFiles() {
    return waitingFiles;
  }

  /** How many files went to {@code rejected/}. */
  long rejectedFiles() {
    return rejectedFiles;
  }

  /** {@code 5 files done, 1 rejected, 27 reports published}. */
  String line() {
    return "%d files done, %d rejected, %d reports published"
        .formatted(doneFiles, rejectedFiles, reports);
  }

  @Override
  public void waiting(int files) {
    waitingFiles = files;
  }

  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate") // One thread tells, any asks.
  public void done(String name, long published) {
    doneFiles++;
    reports += published;
    LOG.info("file done: name={} reports={}", Printable.of(name), published);
  }

  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate") // One thread tells, any asks.
  public void rejected(String name, long published, long problems) {
    rejectedFiles++;
    reports += published;
    LOG.warn(
        "file rejected: name={} reports={} problems={}", Printable.of(name), published, problems);
  }

  @Override
  public void skipped(String line) {
    LOG.warn("{}", line);
  }

  @Override
  public void unavailable(String line) {
    LOG.warn("{}", Printable.of(line));
  }
}
