package io.unionpulse.extraction.date;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Evidence;
import io.unionpulse.avro.EvidenceField;
import io.unionpulse.avro.Period;
import io.unionpulse.avro.Source;
import io.unionpulse.extraction.Extraction;
import java.time.Instant;
import java.time.LocalDate;

/** The dates that the whole extraction reads in a report. */
final class Dated {

  private static final Extraction EXTRACTION = Extraction.standard();

  private Dated() {}

  /** The activity of a report; {@code publishedOn} is null if unknown. */
  static Activity activity(String title, String body, LocalDate publishedOn) {
    return EXTRACTION.extract(
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
            .setPublishedOn(publishedOn)
            .setTitle(title)
            .setBody(body)
            .setIngestedAt(Instant.EPOCH)
            .build(),
        Instant.EPOCH);
  }

  /** First day, last day, basis and evidence in one line; "-" for what is null. */
  static String line(Activity activity) {
    Period period = activity.getPeriod();
    if (period == null) {
      return "-";
    }
    return String.join(
        " ",
        orDash(period.getStart()),
        orDash(period.getEnd()),
        orDash(period.getYearBasis()),
        period.getEvidence().getText());
  }

  /** Whether the evidence is what stands in the text. */
  static boolean evidenceHolds(Activity activity) {
    Evidence evidence = activity.getPeriod().getEvidence();
    String field =
        evidence.getField() == EvidenceField.title ? activity.getTitle() : activity.getBody();
    return field.substring(evidence.getStart(), evidence.getEnd()).equals(evidence.getText());
  }

  private static String orDash(Object value) {
    return value == null ? "-" : value.toString();
  }
}
