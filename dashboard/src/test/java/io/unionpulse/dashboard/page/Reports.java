package io.unionpulse.dashboard.page;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Source;
import java.time.Instant;

/** Reports that a test publishes, and takes back so that the next one finds the seeds alone. */
final class Reports {

  private Reports() {}

  /** A report of Yanqing, where the seeds have none. */
  static ActivityReport published(String id, String title, String body) {
    return report(id, 1, ReportStatus.PUBLISHED, title, body);
  }

  static ActivityReport retracted(ActivityReport report) {
    return ActivityReport.newBuilder(report)
        .setRevision(report.getRevision() + 1)
        .setStatus(ReportStatus.RETRACTED)
        .build();
  }

  private static ActivityReport report(
      String id, long revision, ReportStatus status, String title, String body) {
    return ActivityReport.newBuilder()
        .setReportId(id)
        .setRevision(revision)
        .setStatus(status)
        .setSource(new Source("page-test", "items", null, null))
        .setTitle(title)
        .setBody(body)
        .setDeclared(new Declared("110119", null, null))
        .setIngestedAt(Instant.EPOCH)
        .build();
  }
}
