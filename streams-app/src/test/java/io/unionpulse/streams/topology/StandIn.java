package io.unionpulse.streams.topology;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.Amount;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.Headcount;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Reads only what a report declares: a stand-in for extraction, so that histories run fast. */
final class StandIn {

  private StandIn() {}

  /** The facts as declared; the source's position is the amount in yuan. */
  static Activity read(ActivityReport report, Instant extractedAt) {
    Declared declared = report.getDeclared();
    Long people = declared.getHeadcount();
    Integer yuan = report.getSource().getPosition();
    return Activity.newBuilder()
        .setReportId(report.getReportId())
        .setRevision(report.getRevision())
        .setSource(report.getSource())
        .setPublishedOn(report.getPublishedOn())
        .setTitle(report.getTitle())
        .setBody(report.getBody())
        .setType(declared.getType() == null ? ActivityType.OTHER : declared.getType())
        .setCountedDistrict(declared.getDistrictCode())
        .setHeadcount(
            people == null ? null : new Headcount(people, people, people, null, "人", null))
        .setAmounts(
            yuan == null ? List.of() : List.of(new Amount(new BigDecimal(yuan + ".00"), null)))
        .setOccurredOn(report.getPublishedOn())
        .setExtractor("stand-in")
        .setExtractedAt(extractedAt)
        .build();
  }
}
