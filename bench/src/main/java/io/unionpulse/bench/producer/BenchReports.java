package io.unionpulse.bench.producer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Source;
import io.unionpulse.bench.sink.BenchDocuments;
import java.time.Instant;

/** Reports of some 1.2 KB of JSON each; the same for the same number. */
final class BenchReports {

  static final String SYSTEM = "bench";

  private static final int OTHER_TEXT = 1_000_000;
  private static final JsonMapper JSON = new JsonMapper();

  private BenchReports() {}

  /** A report as a publisher writes it: one line of JSON. */
  static String json(int number) {
    ObjectNode json = JSON.createObjectNode();
    json.put("reportId", id(number));
    json.put("revision", 1);
    json.putObject("source").put("system", SYSTEM).put("document", "item-" + number);
    json.put("publishedOn", "2024-10-14");
    json.put("title", title(number));
    json.put("body", body(number));
    return json.toString();
  }

  /** The same report as it stands in Kafka. */
  static ActivityReport report(int number) {
    return ActivityReport.newBuilder()
        .setReportId(id(number))
        .setRevision(1)
        .setSource(Source.newBuilder().setSystem(SYSTEM).setDocument("item-" + number).build())
        .setPublishedOn(java.time.LocalDate.of(2024, 10, 14))
        .setTitle(title(number))
        .setBody(body(number))
        .setIngestedAt(Instant.EPOCH)
        .build();
  }

  private static String id(int number) {
    return SYSTEM + ":item-" + number;
  }

  private static String title(int number) {
    return BenchDocuments.document("", number, 0).getTitle();
  }

  private static String body(int number) {
    return BenchDocuments.document("", number, 0).getBody()
        + BenchDocuments.document("", number + OTHER_TEXT, 0).getBody();
  }
}
