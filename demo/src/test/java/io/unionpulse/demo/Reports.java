package io.unionpulse.demo;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Source;
import java.time.Instant;

/** Reports of the tests, with a district that their publisher declares. */
final class Reports {

  private Reports() {}

  static ActivityReport report(String id, long revision, String district) {
    return report(id, revision, district, ReportStatus.PUBLISHED);
  }

  static ActivityReport report(String id, long revision, String district, ReportStatus status) {
    return ActivityReport.newBuilder()
        .setReportId(id)
        .setRevision(revision)
        .setStatus(status)
        .setSource(new Source("portal", "items", null, null))
        .setTitle("工会组织职工开展活动 " + id)
        .setBody("近日，工会组织职工开展活动，职工们积极参与。")
        .setDeclared(new Declared(district, null, null))
        .setIngestedAt(Instant.EPOCH)
        .build();
  }
}
