package io.unionpulse.producer.watch;

import io.unionpulse.cli.Backoff;
import io.unionpulse.cli.CommandException;
import io.unionpulse.producer.publish.ClientMeters;
import io.unionpulse.producer.publish.ReportPublisher;
import io.unionpulse.producer.watch.DropPublisher.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Publishes the files that come into a folder. Some files at a time are taken up, published and
 * moved before the next, in their order; killed in between, the next run publishes the same reports
 * in the same revisions, which changes nothing.
 */
public final class Watch {

  /** Most files in one transaction: small files by the thousand need few. */
  private static final int FILES_AT_ONCE = 50;

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final DropFolder folder;
  private final Arrivals arrivals;
  private final DropPublisher publisher;
  private final WatchSettings settings;
  private final WatchListener listener;
  private final Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, new Random());

  private Watch(
      DropFolder folder, DropPublisher publisher, WatchSettings settings, WatchListener listener) {
    this.folder = folder;
    this.publisher = publisher;
    this.settings = settings;
    this.listener = listener;
    this.arrivals =
        new Arrivals(folder.path(), settings.settle(), System::nanoTime, listener::skipped);
  }

  /**
   * Works until the thread is interrupted, or no file waits if that is enough.
   *
   * @param clients measures the clients of Kafka
   * @throws CommandException if the folder cannot be used, topic or schema is missing, or a server
   *     refuses; the file that it was at is found by the next run
   * @throws InterruptedException if the thread is interrupted
   */
  public static void run(WatchSettings settings, WatchListener listener, ClientMeters clients)
      throws InterruptedException {
    try (var folder = DropFolder.open(settings.folder(), settings.clock());
        var publisher = ReportPublisher.open(settings.publish(), listener::unavailable, clients)) {
      var drop = new DropPublisher(publisher, settings.read(), listener::published);
      new Watch(folder, drop, settings, listener).work();
    }
  }

  private void work() throws InterruptedException {
    patiently(this::finishBefore);
    while (true) {
      patiently(this::look);
      if (settings.once() && arrivals.waiting() == 0) {
        return;
      }
      Thread.sleep(BETWEEN_LOOKS.toMillis());
    }
  }

  private void finishBefore() throws IOException, InterruptedException {
    List<Claim> claims = folder.unfinished();
    if (!claims.isEmpty()) {
      var oldest = Duration.between(claims.get(0).since(), settings.clock().instant());
      listener.waiting(claims.size(), oldest);
    }
    for (int from = 0; from < claims.size(); from += FILES_AT_ONCE) {
      publish(claims.subList(from, Math.min(claims.size(), from + FILES_AT_ONCE)));
    }
  }

  private void look() throws IOException, InterruptedException {
    List<Path> complete = arrivals.complete();
    int waiting = arrivals.waiting();
    listener.waiting(waiting, arrivals.oldest());
    for (int from = 0; from < complete.size(); from += FILES_AT_ONCE) {
      var files = complete.subList(from, Math.min(complete.size(), from + FILES_AT_ONCE));
      List<Claim> claims = new ArrayList<>();
      for (Path file : files) {
        folder.claim(file).ifPresent(claims::add);
      }
      publish(claims);
      waiting -= files.size();
      listener.waiting(waiting, arrivals.oldest());
    }
    if (!complete.isEmpty()) {
      arrivals.complete();
      listener.waiting(arrivals.waiting(), arrivals.oldest());
    }
  }

  private void publish(List<Claim> claims) throws IOException, InterruptedException {
    for (Outcome outcome : publisher.publish(claims)) {
      Claim claim = outcome.claim();
      if (outcome.errors().problems() == 0) {
        folder.done(claim);
        listener.done(claim.name(), outcome.reports());
      } else {
        folder.rejected(claim, outcome.errors(), outcome.reports());
        listener.rejected(claim.name(), outcome.reports(), outcome.errors().problems());
      }
    }
  }

  /** Some work on the disk. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  /** Does {@code work}; while the disk fails, what is claimed is done first, again and again. */
  private void patiently(Work work) throws InterruptedException {
    Work next = work;
    while (true) {
      try {
        next.run();
        if (next == work) {
          backoff.reset();
          return;
        }
        next = work;
      } catch (IOException e) {
        listener.unavailable(folder.path() + " does not let files be moved, trying again: " + e);
        Thread.sleep(backoff.next().toMillis());
        next = this::finishBefore;
      }
    }
  }
}
