package io.unionpulse.demo;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Source;
import java.time.Instant;
import java.util.Random;

/**
 * Reports of the tests, with a district that their publisher declares. Each id has a text of its
 * own, for like texts would be reprints of one activity.
 */
final class Reports {

  private static final int LENGTH = 80;
  private static final char FIRST = '一';
  private static final int CHARACTERS = 5_000;

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
        .setBody("近日，" + words(id) + "。")
        .setDeclared(new Declared(district, null, null))
        .setIngestedAt(Instant.EPOCH)
        .build();
  }

  private static String words(String id) {
    var text = new StringBuilder(LENGTH);
    new Random(id.hashCode())
        .ints(LENGTH, FIRST, FIRST + CHARACTERS)
        .forEach(c -> text.append((char) c));
    return text.toString();
  }
}
