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
   * @param document name of the document; null if the content must do
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
      complete.setReportId(
          defaults.idPrefix()
              + ids.next(source.getSystem(), source.getDocument(), complete.getTitle()));
    }
    requireOwn(complete);
    return complete;
  }

  /**
   * Holds a report that is complete already against the contract.
   *
   * @throws RejectedException if it breaks it
   */
  void check(ActivityReport report) throws RejectedException {
    requireRules(report);
    requireOwn(report);
  }

  private void requireOwn(ActivityReport report) throws RejectedException {
    if (!defaults.exclusive()) {
      return;
    }
    String system = report.getSource().getSystem();
    if (!system.equals(defaults.system())) {
      throw foreign("source.system", system, defaults.system());
    }
    String id = report.getReportId();
    if (!id.startsWith(defaults.idPrefix()) || id.length() == defaults.idPrefix().length()) {
      throw foreign("reportId", id, "an id that begins with " + defaults.idPrefix());
    }
  }

  private static RejectedException foreign(String field, String found, String expected) {
    return new RejectedException(
        Reason.FOREIGN,
        field + " must be " + expected + ", not " + found,
        new Finding(field, found, expected));
  }

  private static void requireRules(ActivityReport report) throws RejectedException {
    var violation = ReportRules.violation(report);
    if (violation.isPresent()) {
      var broken = violation.get();
      throw new RejectedException(
          switch (broken.kind()) {
            case NO_TEXT -> Reason.NO_TEXT;
            case OVER_LIMIT -> Reason.OVER_LIMIT;
            case INVALID_FIELD -> Reason.INVALID_FIELD;
          },
          broken.message(),
          new Finding(broken.field(), broken.found(), broken.expected()));
    }
  }

  private static void fillSource(ActivityReport.Builder report, Origin origin) {
    var source = report.getSourceBuilder();
    if (!source.hasSystem()) {
      source.setSystem(origin.system());
    }
    if (!source.hasDocument() && origin.document() == null) {
      source.setDocument(ReportIds.documentOf(report));
    } else if (!source.hasDocument()) {
      source.setDocument(origin.document());
      if (!source.hasPosition()) {
        source.setPosition(origin.position());
      }
    }
  }
}
