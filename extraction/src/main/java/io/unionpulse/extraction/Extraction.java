package io.unionpulse.extraction;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.extraction.byline.Byline;
import io.unionpulse.extraction.headline.Headlines;
import io.unionpulse.extraction.text.BodyText;
import java.time.Instant;

/** Reads the facts of a report. Immutable and safe for threads; build it once. */
public final class Extraction {

  private Extraction() {}

  /** The extraction with the bundled gazetteer. Takes a moment: build it once. */
  public static Extraction standard() {
    return new Extraction();
  }

  /** Version of rules and gazetteer, as in {@link Activity#getExtractor()}. */
  public String version() {
    return "1";
  }

  /**
   * The facts of {@code report}, each with its evidence. A function of its arguments only; any text
   * is survived. Its {@code version} is 0 and {@code duplicateOf} null: the stream sets them.
   */
  public Activity extract(ActivityReport report, Instant extractedAt) {
    var headlines = Headlines.of(report.getTitle());
    var byline = Byline.of(report.getBody());
    return Activity.newBuilder()
        .setReportId(report.getReportId())
        .setRevision(report.getRevision())
        .setSource(report.getSource())
        .setTitle(headlines.title())
        .setSubtitles(headlines.subtitles())
        .setBody(BodyText.of(report.getBody()).text())
        .setReporters(byline.reporters())
        .setCorrespondents(byline.correspondents())
        .setPhotographers(byline.photographers())
        .setExtractor(version())
        .setExtractedAt(extractedAt)
        .build();
  }
}
