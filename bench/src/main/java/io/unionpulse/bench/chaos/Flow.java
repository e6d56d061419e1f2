package io.unionpulse.bench.chaos;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.producer.generate.ExpectedCounts;
import io.unionpulse.producer.generate.FlowSettings;
import io.unionpulse.producer.generate.ReportFlow;
import io.unionpulse.producer.generate.Shares;
import io.unionpulse.schemas.Topics;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.serialization.Serializer;

/** Publishes generated reports at a steady rate, whatever happens to the broker meanwhile. */
final class Flow {

  private static final int PER_SECOND = 80;
  private static final String REGION = "110000";
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

  /** So that days are as full in a long run as in a short one. */
  private static final int DAYS_A_MINUTE = 20;

  private final ReportFlow reports;
  private final Outlet outlet;
  private final Serializer<ActivityReport> serializer;
  private final Map<String, Long> revisions = new HashMap<>();
  private final AtomicLong published = new AtomicLong();
  private final AtomicLong changes = new AtomicLong();

  Flow(long seed, Duration length, Outlet outlet, Serializer<ActivityReport> serializer) {
    this.reports =
        new ReportFlow(
            new FlowSettings(
                seed,
                length.toSeconds() * PER_SECOND,
                REGION,
                FIRST_DAY,
                (int) length.toMinutes() * DAYS_A_MINUTE,
                Shares.standard()));
    this.outlet = outlet;
    this.serializer = serializer;
  }

  /** Publishes all of them. */
  void run() throws InterruptedException {
    long begin = System.nanoTime();
    for (long sent = 0; reports.hasNext(); sent++) {
      long due = begin + TimeUnit.SECONDS.toNanos(1) * sent / PER_SECOND;
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
      publish(reports.next());
    }
  }

  private void publish(ActivityReport report) {
    Long known = revisions.put(report.getReportId(), report.getRevision());
    boolean change = known == null || known < report.getRevision();
    outlet.send(
        report.getReportId(),
        serializer.serialize(Topics.REPORTS.name(), report),
        () -> {
          published.incrementAndGet();
          changes.addAndGet(change ? 1 : 0);
        });
  }

  /** Records that the broker has, repeats included. */
  long published() {
    return published.get();
  }

  /**
   * Of these, those that are no repeats. Generated revisions count from 0 and leave none out: so it
   * is also the number of reports and the sum of their newest revisions.
   */
  long changes() {
    return changes.get();
  }

  /** What must be counted once all was published. */
  ExpectedCounts expected() {
    return reports.expected();
  }
}
