package io.unionpulse.producer.watch;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.cli.CommandException;
import io.unionpulse.producer.document.FileNames;
import io.unionpulse.producer.document.Input;
import io.unionpulse.producer.document.Problem;
import io.unionpulse.producer.document.ReadSettings;
import io.unionpulse.producer.document.Reason;
import io.unionpulse.producer.document.ReportReader;
import io.unionpulse.producer.document.ReportSink;
import io.unionpulse.producer.publish.ReportBatch;
import io.unionpulse.producer.publish.ReportPublisher;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;

/** Publishes what is in a file of a drop folder. */
final class DropPublisher {

  private static final char UNREADABLE_LETTER = '\uFFFD';

  private final ReportPublisher publisher;
  private final ReadSettings settings;

  DropPublisher(ReportPublisher publisher, ReadSettings settings) {
    this.publisher = publisher;
    this.settings = settings;
  }

  /**
   * What came of a file.
   *
   * @param reports how many reports were published
   * @param errors what was rejected
   */
  record Outcome(long reports, ErrorFile errors) {}

  /**
   * Publishes the good reports of the file, waiting for servers that are away.
   *
   * @throws CommandException if a server refuses
   */
  Outcome publish(Claim claim) throws InterruptedException, IOException {
    var errors = new ErrorFile();
    String name = claim.name();
    var kind = FileNames.kind(name);
    if (kind.isEmpty()) {
      errors.add(
          new Problem(
              name,
              Reason.UNSUPPORTED_TYPE,
              "is of a type that cannot be read: give " + FileNames.KNOWN));
      return new Outcome(0, errors);
    }
    if (name.indexOf(UNREADABLE_LETTER) >= 0) {
      errors.add(new Problem(name, Reason.UNREADABLE, "has a name that is not UTF-8: rename it"));
      return new Outcome(0, errors);
    }
    long[] published = {0};
    var batch =
        new ReportBatch(
            0,
            (reports, number) -> {
              publisher.publish(reports);
              published[0] = number;
            });
    var input =
        new Input(
            name,
            FileNames.document(name),
            kind.get(),
            Files.size(claim.file()),
            () -> open(claim.file()),
            true);
    read(input, claim, batch, errors);
    batch.publish();
    return new Outcome(published[0], errors);
  }

  private void read(Input input, Claim claim, ReportBatch batch, ErrorFile errors)
      throws InterruptedException {
    var reader = new ReportReader(settings, Clock.fixed(claim.since(), ZoneOffset.UTC));
    try {
      reader.read(
          input,
          new ReportSink() {
            @Override
            public void accept(ActivityReport report) throws InterruptedException {
              batch.add(report);
            }

            @Override
            public void reject(Problem problem) {
              errors.add(problem);
            }
          });
    } catch (CommandException e) {
      throw e;
    } catch (RuntimeException e) {
      errors.add(
          new Problem(
              input.label(), Reason.UNREADABLE, "cannot be read, a fault of UnionPulse: " + e));
    }
  }

  private static InputStream open(Path file) throws IOException {
    return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
  }
}
