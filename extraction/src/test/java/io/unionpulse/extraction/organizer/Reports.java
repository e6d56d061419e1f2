package io.unionpulse.extraction.organizer;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Organizer;
import io.unionpulse.avro.Source;
import io.unionpulse.extraction.Extraction;
import java.time.Instant;
import java.util.List;

/** Reports for tests. */
final class Reports {

  private static final Extraction EXTRACTION = Extraction.standard();

  private Reports() {}

  static List<Organizer> organizers(String title, String body) {
    return extract(title, body).getOrganizers();
  }

  static Activity extract(String title, String body) {
    var report =
        ActivityReport.newBuilder()
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
    return EXTRACTION.extract(report, Instant.EPOCH);
  }
}
