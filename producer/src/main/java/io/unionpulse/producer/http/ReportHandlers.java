package io.unionpulse.producer.http;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Source;
import io.unionpulse.producer.document.ReportDefaults;
import io.unionpulse.web.ProblemException;
import io.unionpulse.web.ProblemType;
import java.util.List;

/** Publishes, corrects and retracts reports. */
final class ReportHandlers {

  /** A retraction needs a text, and nobody remembers the report's own. */
  private static final String RETRACTED_TITLE = "（已撤回）";

  private static final int LONGEST_NUMBER = 18; // of digits, so that a long holds it

  private final Reading reading;
  private final Availability availability;
  private final Answers answers;
  private final String region;

  ReportHandlers(Reading reading, Availability availability, Answers answers, String region) {
    this.reading = reading;
    this.availability = availability;
    this.answers = answers;
    this.region = region;
  }

  /** {@code POST /v1/reports}. */
  void post(Door.Entrance entrance) throws InterruptedException {
    var kind = BodyKind.of(entrance.context(), BodyKind.JSON, BodyKind.LINES, BodyKind.AVRO);
    var items = reading.reports(entrance, kind);
    var outcome = Sending.send(items, availability.sender());
    if (kind == BodyKind.LINES || (kind == BodyKind.JSON && isArray(entrance.body()))) {
      answers.batch(entrance.context(), outcome);
    } else {
      answers.single(entrance.context(), outcome.get(0));
    }
  }

  private static boolean isArray(byte[] json) {
    for (byte each : json) {
      if (each == '[' || each == '{') {
        return each == '[';
      }
    }
    return false;
  }

  /** {@code PUT /v1/reports/{id}}: the report in its newest form. */
  void put(Door.Entrance entrance) throws InterruptedException {
    var kind = BodyKind.of(entrance.context(), BodyKind.JSON, BodyKind.AVRO);
    one(entrance, reading.report(entrance, kind, ownId(entrance)));
  }

  /** {@code DELETE /v1/reports/{id}}: takes the report back. */
  void delete(Door.Entrance entrance) throws InterruptedException {
    String id = ownId(entrance);
    one(
        entrance,
        reading.check(
            entrance,
            ActivityReport.newBuilder()
                .setReportId(id)
                .setRevision(revision(entrance))
                .setStatus(ReportStatus.RETRACTED)
                .setSource(
                    Source.newBuilder()
                        .setSystem(entrance.publisher().system())
                        .setDocument(id)
                        .build())
                .setTitle(RETRACTED_TITLE)
                .setRegion(region)
                .setIngestedAt(entrance.time())
                .build()));
  }

  private void one(Door.Entrance entrance, List<Gathering.Item> items) throws InterruptedException {
    answers.single(entrance.context(), Sending.send(items, availability.sender()).get(0));
  }

  private static String ownId(Door.Entrance entrance) {
    String id = entrance.context().pathParam("id");
    String prefix = ReportDefaults.idPrefix(entrance.publisher().system());
    if (!id.startsWith(prefix)) {
      throw new ProblemException(
          ProblemType.FOREIGN,
          "the report is another publisher's: your ids begin with " + prefix,
          "reportId",
          id,
          "an id that begins with " + prefix);
    }
    return id;
  }

  private static long revision(Door.Entrance entrance) {
    String revision = entrance.context().queryParam("revision");
    if (revision == null) {
      return entrance.time().toEpochMilli();
    }
    if (revision.isEmpty()
        || revision.length() > LONGEST_NUMBER
        || revision.chars().anyMatch(c -> c < '0' || c > '9')) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST,
          "the revision must be a whole number of 0 or more",
          "revision",
          revision,
          "a whole number of 0 or more");
    }
    return Long.parseLong(revision);
  }
}
