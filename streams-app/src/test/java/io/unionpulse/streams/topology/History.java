package io.unionpulse.streams.topology;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Source;
import io.unionpulse.streams.resemblance.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A history of reports.
 *
 * @param revisions what each report says in each of its revisions: the same whenever it is
 *     delivered
 * @param steps what happens, in order
 */
record History(List<Revision> revisions, List<Step> steps) {

  static final int REPORTS = 5;
  static final int REVISIONS = 4;
  static final int DISTRICTS = 3;

  private static final LocalDate DAY_ZERO = LocalDate.of(2024, 3, 1);
  private static final Instant TIME_ZERO = Instant.parse("2024-03-01T04:00:00Z");

  /** What a report says in one revision. */
  record Revision(
      boolean retracted,
      int text,
      int district,
      Integer day,
      Long people,
      Integer yuan,
      ActivityType type) {}

  /** What happens next. */
  sealed interface Step {}

  /** A revision of a report is delivered, for the first time or again. */
  record Deliver(int report, int revision, int second) implements Step {}

  /** One of the waiting internal records arrives. */
  record Arrive(int choice) implements Step {}

  /** Time passes, so that changed counts are emitted. */
  record Pass() implements Step {}

  /** Everything that waits arrives, then the outputs are compared with a recount. */
  record Settle(int choice) implements Step {}

  /**
   * The report of {@code delivery}.
   *
   * @param name sets this history apart from all others that use the same stream
   */
  ActivityReport report(Deliver delivery, String name) {
    Revision said = revisions.get(delivery.report() * REVISIONS + delivery.revision());
    return ActivityReport.newBuilder()
        .setReportId(name + "-r" + delivery.report())
        .setRevision(delivery.revision())
        .setStatus(said.retracted() ? ReportStatus.RETRACTED : ReportStatus.PUBLISHED)
        .setSource(new Source("portal", "items", said.yuan(), null))
        .setPublishedOn(said.day() == null ? null : DAY_ZERO.plusDays(said.day()))
        .setTitle("标题")
        .setBody(Texts.text(said.text()))
        .setDeclared(new Declared(name + "-d" + said.district(), said.type(), said.people()))
        .setIngestedAt(TIME_ZERO.plusSeconds(delivery.second()))
        .build();
  }
}
