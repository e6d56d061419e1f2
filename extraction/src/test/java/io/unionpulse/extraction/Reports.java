package io.unionpulse.extraction;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Evidence;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.avro.Source;
import java.time.Instant;
import java.time.LocalDate;

/** Reports for tests, and what the standard extraction reads in them. */
public final class Reports {

  private static final Extraction EXTRACTION = Extraction.standard();

  private Reports() {}

  /** The facts of an item without a date of issue, published in Beijing. */
  public static Activity extract(String title, String body) {
    return extract(title, body, null);
  }

  /** The facts of an item; {@code publishedOn} is null if unknown. */
  public static Activity extract(String title, String body, LocalDate publishedOn) {
    return extract(report(title, body).setPublishedOn(publishedOn).build());
  }

  /** The facts of a report. */
  public static Activity extract(ActivityReport report) {
    return EXTRACTION.extract(report, Instant.EPOCH);
  }

  /** A report that is whole; tests add what they are about. */
  public static ActivityReport.Builder report(String title, String body) {
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
        .setIngestedAt(Instant.EPOCH);
  }

  /** Whether the evidence is what stands in the text of {@code activity}. */
  public static boolean holds(Evidence evidence, Activity activity) {
    String field =
        evidence.getField() == EvidenceField.title ? activity.getTitle() : activity.getBody();
    return field.substring(evidence.getStart(), evidence.getEnd()).equals(evidence.getText());
  }
}
