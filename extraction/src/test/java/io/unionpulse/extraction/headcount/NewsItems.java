package io.unionpulse.extraction.headcount;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Source;
import io.unionpulse.extraction.Extraction;
import java.time.Instant;

/** Items for tests, read as {@code extract} reads them. */
public final class NewsItems {

  private static final Extraction EXTRACTION = Extraction.standard();

  private NewsItems() {}

  /** The facts of an item. */
  public static Activity read(String title, String body) {
    return EXTRACTION.extract(report(title, body), Instant.EPOCH);
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
