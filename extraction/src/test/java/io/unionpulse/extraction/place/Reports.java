package io.unionpulse.extraction.place;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.Source;
import io.unionpulse.extraction.Extraction;
import java.time.Instant;

/** Reports for tests. */
final class Reports {

  private static final Extraction EXTRACTION = Extraction.standard();

  private Reports() {}

  static Activity extract(String title, String body) {
    return extract(report(title, body));
  }

  static Activity extract(ActivityReport report) {
    return EXTRACTION.extract(report, Instant.EPOCH);
  }

  static ActivityReport declaring(ActivityReport report, String district) {
    report.setDeclared(new Declared(district, null, null));
    return report;
  }

  static ActivityReport report(String title, String body) {
    return ActivityReport.newBuilder()
        .setReportId("r")
        .setRevision(0)
        .setSource(
            Source.newBuilder()
                .setSystem("test")
                .setDocument("d")
                .setPosition(null)
                .setUri(null)
                .build())
        .setTitle(title)
        .setBody(body)
        .setIngestedAt(Instant.EPOCH)
        .build();
  }
}
