package io.unionpulse.producer;

import io.unionpulse.cli.Printable;
import io.unionpulse.producer.watch.WatchListener;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts and logs what comes of the files of a drop folder. Asked by any thread. */
final class WatchTally implements WatchListener {

  private static final Logger LOG = LoggerFactory.getLogger(WatchTally.class);

  private final LongSupplier nanoTime;
  private volatile int waitingFiles;
  private volatile long oldestSince;
  private volatile long doneFiles;
  private volatile long rejectedFiles;
  private volatile long reports;
  private volatile String unavailable;
  private volatile long lastNews;

  WatchTally() {
    this(System::nanoTime);
  }

  /** With a clock that is never set. */
  WatchTally(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.lastNews = nanoTime.getAsLong();
  }

  /** How many files are not published yet. */
  int waitingFiles() {
    return waitingFiles;
  }

  /** How long the first of them has waited; zero if none does. */
  Duration oldestWaiting() {
    return waitingFiles == 0 ? Duration.ZERO : Duration.ofNanos(nanoTime.getAsLong() - oldestSince);
  }

  /** How many files went to {@code done/}. */
  long doneFiles() {
    return doneFiles;
  }

  /** How many files went to {@code rejected/}. */
  long rejectedFiles() {
    return rejectedFiles;
  }

  /** How many reports were published. */
  long reports() {
    return reports;
  }

  /** What keeps files from being published now, in one line; empty if nothing does. */
  Optional<String> unavailable() {
    return Optional.ofNullable(unavailable);
  }

  /** How long nothing was heard of the work. */
  Duration still() {
    return Duration.ofNanos(nanoTime.getAsLong() - lastNews);
  }

  /** {@code 5 files done, 1 rejected, 27 reports published}. */
  String line() {
    return "%d files done, %d rejected, %d reports published"
        .formatted(doneFiles, rejectedFiles, reports);
  }

  @Override
  public void waiting(int files, Duration oldest) {
    oldestSince = nanoTime.getAsLong() - oldest.toNanos();
    waitingFiles = files;
    goesOn();
  }

  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate") // One thread tells, any asks.
  public void published(int number) {
    reports += number;
    goesOn();
  }

  private void goesOn() {
    unavailable = null;
    lastNews = nanoTime.getAsLong();
  }

  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate") // One thread tells, any asks.
  public void done(String name, long published) {
    doneFiles++;
    goesOn();
    LOG.info("file done: name={} reports={}", Printable.of(name), published);
  }

  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate") // One thread tells, any asks.
  public void rejected(String name, long published, long problems) {
    rejectedFiles++;
    goesOn();
    LOG.warn(
        "file rejected: name={} reports={} problems={}", Printable.of(name), published, problems);
  }

  @Override
  public void skipped(String line) {
    LOG.warn("{}", line);
  }

  @Override
  public void unavailable(String line) {
    unavailable = Printable.of(line);
    lastNews = nanoTime.getAsLong();
    LOG.warn("{}", unavailable);
  }
}
