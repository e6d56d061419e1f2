package io.unionpulse.producer.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.unionpulse.avro.ActivityReport;

/** Holds a report against the contract's limits, so that whatever is published can be indexed. */
final class ReportLimits {

  static final int MAX_ID_CHARS = 200;

  /** Elasticsearch takes no longer document id, in bytes of UTF-8. */
  static final int MAX_ID_BYTES = 512;

  static final int MAX_TITLE_CHARS = 2_000;
  static final int MAX_BODY_CHARS = 262_144;
  static final int MAX_SYSTEM_CHARS = 100;
  static final int MAX_DOCUMENT_CHARS = 500;
  static final int MAX_URI_CHARS = 2_000;

  private ReportLimits() {}

  static void check(ActivityReport report) throws RejectedException {
    if (report.getTitle().isBlank() && report.getBody().isBlank()) {
      throw new RejectedException(
          Reason.NO_TEXT, "has neither title nor body: a report needs one of them");
    }
    var source = report.getSource();
    text("reportId", report.getReportId(), MAX_ID_CHARS);
    text("source.system", source.getSystem(), MAX_SYSTEM_CHARS);
    text("source.document", source.getDocument(), MAX_DOCUMENT_CHARS);
    if (source.getUri() != null) {
      text("source.uri", source.getUri(), MAX_URI_CHARS);
    }
    text("title", report.getTitle(), MAX_TITLE_CHARS);
    text("body", report.getBody(), MAX_BODY_CHARS);
    if (report.getReportId().getBytes(UTF_8).length > MAX_ID_BYTES) {
      throw overLimit("reportId", MAX_ID_BYTES + " bytes in UTF-8");
    }
  }

  private static void text(String field, String value, int maxChars) throws RejectedException {
    if (value.length() > maxChars) {
      throw overLimit(field, maxChars + " characters");
    }
    // Half a surrogate pair has no UTF-8: it would be published as a question mark.
    if (!UTF_8.newEncoder().canEncode(value)) {
      throw new RejectedException(
          Reason.INVALID_FIELD, field + " holds half of a surrogate pair: write it as UTF-8");
    }
  }

  private static RejectedException overLimit(String field, String limit) {
    return new RejectedException(
        Reason.OVER_LIMIT, field + " is longer than " + limit + ": shorten it or split the report");
  }
}
