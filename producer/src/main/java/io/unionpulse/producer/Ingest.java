package io.unionpulse.producer;

import io.unionpulse.producer.document.Input;
import io.unionpulse.producer.document.InputFinder;
import io.unionpulse.producer.document.Problem;
import io.unionpulse.producer.document.ReportReader;
import io.unionpulse.producer.publish.ReportPublisher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
    var found = InputFinder.find(paths, settings.standardInput(), settings.read().standardInput());
    found.skipped().forEach(listener::skipped);
    found.problems().forEach(listener::rejected);
    if (found.inputs().isEmpty()) {
      return;
    }
    try (var publisher = ReportPublisher.open(settings.publish(), listener::waiting)) {
      listener.begin(found.bytes());
      var reader = new ReportReader(settings.read(), settings.clock());
      long before = 0;
      for (Input input : found.inputs()) {
        var batch = new ReportBatch(input, before, publisher, listener);
        reader.read(input, batch);
        batch.publish();
        before += input.size();
        listener.progress(before);
      }
    }
  }
}
