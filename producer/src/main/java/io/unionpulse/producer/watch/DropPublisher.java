package io.unionpulse.producer.watch;

import io.unionpulse.cli.CommandException;
import io.unionpulse.producer.document.FileNames;
import io.unionpulse.producer.document.Input;
import io.unionpulse.producer.document.Problem;
import io.unionpulse.producer.document.ReadSettings;
import io.unionpulse.producer.document.Reason;
import io.unionpulse.producer.document.ReportReader;
import io.unionpulse.producer.publish.ReportBatch;
import io.unionpulse.producer.publish.ReportPublisher;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Publishes what is in the files of a drop folder. */
final class DropPublisher {

  private static final char UNREADABLE_LETTER = '\uFFFD';

  private final ReportPublisher publisher;
  private final ReadSettings settings;
  private final IntConsumer published;

  /**
   * Publishes what can be read.
   *
   * @param published told the number of reports of each transaction
   */
  DropPublisher(ReportPublisher publisher, ReadSettings settings, IntConsumer published) {
    this.publisher = publisher;
    this.settings = settings;
    this.published = published;
  }

  /**
   * What came of a file.
   *
   * @param reports how many of its reports are published
   * @param errors what was rejected
   */
  record Outcome(Claim claim, long reports, ErrorFile errors) {}

  /**
   * Publishes the good reports of the files, waiting for servers that are away: in one transaction
   * unless they are too many. All are published when it returns.
   *
   * @throws CommandException if a server refuses
   */
  List<Outcome> publish(List<Claim> claims) throws InterruptedException, IOException {
    var batch =
        new ReportBatch(
            0,
            (reports, number) -> {
              publisher.publish(reports);
              published.accept(reports.size());
            });
    List<Outcome> outcomes = new ArrayList<>();
    for (Claim claim : claims) {
      outcomes.add(read(claim, batch));
    }
    batch.publish();
    return outcomes;
  }

  private Outcome read(Claim claim, ReportBatch batch) throws InterruptedException, IOException {
    String name = claim.name();
    var sink = new DropSink(batch);
    var kind = FileNames.kind(name);
    if (kind.isEmpty()) {
      sink.reject(
          new Problem(
              name,
              Reason.UNSUPPORTED_TYPE,
              "is of a type that cannot be read: give " + FileNames.KNOWN));
    } else if (name.indexOf(UNREADABLE_LETTER) >= 0) {
      sink.reject(new Problem(name, Reason.UNREADABLE, "has a name that is not UTF-8: rename it"));
    } else {
      long size = Files.size(claim.file());
      String document = FileNames.document(name);
      read(
          new Input(name, document, kind.get(), size, () -> open(claim.file()), true),
          claim.since(),
          sink);
    }
    return new Outcome(claim, sink.reports(), sink.errors());
  }

  private void read(Input input, Instant since, DropSink sink) throws InterruptedException {
    try {
      new ReportReader(settings, Clock.fixed(since, ZoneOffset.UTC)).read(input, sink);
    } catch (CommandException e) {
      throw e;
    } catch (RuntimeException e) {
      sink.reject(
          new Problem(
              input.label(), Reason.UNREADABLE, "cannot be read, a fault of UnionPulse: " + e));
    }
  }

  private static InputStream open(Path file) throws IOException {
    return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
  }
}
