package io.unionpulse.producer;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.producer.document.InputFinder;
import io.unionpulse.producer.document.InputFinder.Found;
import io.unionpulse.producer.document.Problem;
import io.unionpulse.producer.publish.Checkpoint;
import io.unionpulse.producer.publish.ReportBatch;
import io.unionpulse.producer.publish.ReportPublisher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Publishes the reports of files and folders to {@code union.reports}. */
public final class Ingest {

  private Ingest() {}

  /**
   * Publishes what {@code paths} name and tells all that came of it. Keeps every report id in
   * memory: for very large inputs use {@link #run(List, IngestSettings, IngestListener)}.
   *
   * @throws io.unionpulse.cli.CommandException if topic or schema is missing, or a server refuses
   *     or stays away for too long; transactions before that stay published
   * @throws InterruptedException if the thread is interrupted; the open transaction is aborted
   */
  public static IngestResult run(List<Path> paths, IngestSettings settings)
      throws InterruptedException {
    var tally = new IngestTally();
    var reports = new ArrayList<PublishedReport>();
    var rejected = new ArrayList<Problem>();
    run(
        paths.stream().map(Path::toString).toList(),
        settings,
        new IngestListener() {
          @Override
          public void published(String input, List<PublishedReport> published) {
            tally.published(input, published);
            reports.addAll(published);
          }

          @Override
          public void rejected(Problem problem) {
            tally.rejected(problem);
            rejected.add(problem);
          }
        });
    return new IngestResult(tally.summary(), reports, rejected);
  }

  /**
   * Publishes what {@code paths} name, telling {@code listener} as it goes. Each document is one
   * transaction; one of more than {@value ReportBatch#MAX_REPORTS} reports is several of that size.
   *
   * @throws io.unionpulse.cli.CommandException as {@link #run(List, IngestSettings)}
   * @throws InterruptedException as {@link #run(List, IngestSettings)}
   */
  public static void run(List<String> paths, IngestSettings settings, IngestListener listener)
      throws InterruptedException {
    var found = find(paths, settings, listener);
    if (found.inputs().isEmpty()) {
      return;
    }
    boolean named = !settings.ingestion().isEmpty();
    try (var publisher = publisher(settings, listener);
        var aside = new Aside()) {
      listener.begin(found.bytes());
      new InputRun(found.inputs(), settings, listener)
          .from(
              named ? publisher.checkpoint() : Checkpoint.START,
              (reports, checkpoint, then) -> {
                var encoded = publisher.encode(reports);
                aside.begin(() -> publisher.publish(encoded, named ? checkpoint : null), then);
              });
      aside.await();
    }
  }

  /** Gives the reports to {@code reports} that {@link #run} would publish. Needs no server. */
  static void rehearse(
      List<String> paths,
      IngestSettings settings,
      IngestListener listener,
      Consumer<ActivityReport> reports)
      throws InterruptedException {
    var found = find(paths, settings, listener);
    listener.begin(found.bytes());
    new InputRun(found.inputs(), settings, listener)
        .from(
            Checkpoint.START,
            (batch, checkpoint, then) -> {
              batch.forEach(reports);
              then.run();
            });
  }

  private static Found find(List<String> paths, IngestSettings settings, IngestListener listener) {
    var found = InputFinder.find(paths, settings.standardInput(), settings.read().standardInput());
    found.skipped().forEach(listener::skipped);
    found.problems().forEach(listener::rejected);
    return found;
  }

  private static ReportPublisher publisher(IngestSettings settings, IngestListener listener)
      throws InterruptedException {
    return settings.ingestion().isEmpty()
        ? ReportPublisher.open(settings.publish(), listener::waiting)
        : ReportPublisher.resume(settings.publish(), settings.ingestion(), listener::waiting);
  }
}
