package io.unionpulse.producer;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.cli.CommandException;
import io.unionpulse.producer.document.Input;
import io.unionpulse.producer.document.ReportReader;
import io.unionpulse.producer.publish.Checkpoint;
import io.unionpulse.producer.publish.ReportBatch;
import java.util.List;

/** Reads inputs one after the other, from a checkpoint on, and gives their reports in batches. */
final class InputRun {

  /** Takes the batches. */
  @FunctionalInterface
  interface Target {

    /**
     * Publishes reports, or begins to.
     *
     * @param checkpoint how far the run has come with them
     * @param then to be run by the same thread once they are published
     */
    void publish(List<ActivityReport> reports, Checkpoint checkpoint, Runnable then)
        throws InterruptedException;
  }

  private final List<Input> inputs;
  private final IngestSettings settings;
  private final IngestListener listener;

  InputRun(List<Input> inputs, IngestSettings settings, IngestListener listener) {
    this.inputs = inputs;
    this.settings = settings;
    this.listener = listener;
  }

  /**
   * Reads what is behind {@code start}.
   *
   * @throws CommandException if the inputs before it are not those that were read then
   */
  void from(Checkpoint start, Target target) throws InterruptedException {
    int done = start.inputs();
    if (done > inputs.size() || !InputDigests.of(inputs, done).equals(start.digest())) {
      throw new CommandException(
          "the inputs are not those that were ingested as "
              + settings.ingestion()
              + " before: give the same paths, or another name");
    }
    if (!start.equals(Checkpoint.START)) {
      listener.resumed(
          "going on behind %d of %d inputs and %d reports of the next"
              .formatted(done, inputs.size(), start.reports()));
    }
    var reader = new ReportReader(settings.read(), settings.clock());
    long before = inputs.subList(0, done).stream().mapToLong(Input::size).sum();
    for (int i = done; i < inputs.size(); i++) {
      Input input = inputs.get(i);
      int number = i;
      String digest = InputDigests.of(inputs, number);
      var batch =
          new ReportBatch(
              i == done ? start.reports() : 0,
              (reports, published) ->
                  target.publish(
                      reports,
                      new Checkpoint(number, digest, published),
                      () -> listener.published(input.label(), published(reports))));
      reader.read(input, new IngestSink(batch, before, listener));
      batch.publish();
      before += input.size();
      listener.progress(before);
    }
  }

  private static List<PublishedReport> published(List<ActivityReport> reports) {
    return reports.stream()
        .map(report -> new PublishedReport(report.getReportId(), report.getRevision()))
        .toList();
  }
}
