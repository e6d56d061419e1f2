package io.unionpulse.producer.document;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.schemas.ReportRules;
import java.time.Clock;
import java.time.Instant;

/** Fills in what a report does not say itself, and holds the whole against the contract. */
final class ReportCompletion {

  /**
   * Where a report was found.
   *
   * @param system source system
   * @param document name of the document
   * @param position place in the document from 1; null where the document is the report
   */
  record Origin(String system, String document, Integer position) {}

  /** Stands where the id will be, which takes the complete report to make; it keeps the rules. */
  private static final String NAMELESS = "r-";

  private final ReportDefaults defaults;
  private final Clock clock;

  ReportCompletion(ReportDefaults defaults, Clock clock) {
    this.defaults = defaults;
    this.clock = clock;
  }

  /**
   * The report, complete.
   *
   * @param report what the report says itself
   * @throws RejectedException if it breaks the contract
   */
  ActivityReport complete(ActivityReport.Builder report, Origin origin, ReportIds ids)
      throws RejectedException {
    fillSource(report, origin);
    if (!report.hasRegion()) {
      report.setRegion(defaults.region());
    }
    Instant now = clock.instant();
    if (!report.hasRevision()) {
      report.setRevision(now.toEpochMilli());
    }
    if (!report.hasIngestedAt()) {
      report.setIngestedAt(now);
    }
    boolean nameless = !report.hasReportId();
    if (nameless) {
      report.setReportId(NAMELESS);
    }
    ActivityReport complete = report.build();
    requireRules(complete);
    if (nameless) {
      var source = complete.getSource();
      complete.setReportId(ids.next(source.getSystem(), source.getDocument(), complete.getTitle()));
    }
    return complete;
  }

  private static void requireRules(ActivityReport report) throws RejectedException {
    var violation = ReportRules.violation(report);
    if (violation.isPresent()) {
      throw new RejectedException(
          switch (violation.get().kind()) {
            case NO_TEXT -> Reason.NO_TEXT;
            case OVER_LIMIT -> Reason.OVER_LIMIT;
            case INVALID_FIELD -> Reason.INVALID_FIELD;
          },
          violation.get().message());
    }
  }

  private static void fillSource(ActivityReport.Builder report, Origin origin) {
    var source = report.getSourceBuilder();
    if (!source.hasSystem()) {
      source.setSystem(origin.system());
    }
    if (!source.hasDocument()) {
      source.setDocument(origin.document());
      if (!source.hasPosition()) {
        source.setPosition(origin.position());
      }
    }
  }
}
