package io.unionpulse.schemas;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.Source;
import java.util.Optional;

/**
 * The contract's rules for a report beyond its schema, in one place for everyone who writes or
 * reads {@code union.reports}.
 */
public final class ReportRules {

  /** Longest report id, in UTF-16 code units. */
  public static final int MAX_ID_LENGTH = 200;

  /** Longest title, all headline lines together, in UTF-16 code units. */
  public static final int MAX_TITLE_LENGTH = 2_000;

  /** Longest body, in UTF-16 code units. */
  public static final int MAX_BODY_LENGTH = 262_144;

  /** Longest system, document or URI of a source, in UTF-16 code units. */
  public static final int MAX_SOURCE_LENGTH = 1_000;

  private static final int REGION_DIGITS = 6;
  private static final int MAX_DISTRICT_CODE_LENGTH = 12;

  private ReportRules() {}

  /** The first rule that {@code report} breaks, in words for its publisher; empty if none. */
  public static Optional<String> violation(ActivityReport report) {
    return firstOf(
        length("reportId", report.getReportId(), 1, MAX_ID_LENGTH),
        atLeastZero("revision", report.getRevision()),
        source(report.getSource()),
        report.getTitle().isBlank() && report.getBody().isBlank()
            ? "title and body are both empty: one of them must be there"
            : null,
        length("title", report.getTitle(), 0, MAX_TITLE_LENGTH),
        length("body", report.getBody(), 0, MAX_BODY_LENGTH),
        isDigits(report.getRegion(), REGION_DIGITS)
            ? null
            : "region must be a GB/T 2260 code of 6 digits, not '" + report.getRegion() + "'",
        declared(report.getDeclared()));
  }

  private static String source(Source source) {
    return firstOf(
            length("source.system", source.getSystem(), 1, MAX_SOURCE_LENGTH),
            length("source.document", source.getDocument(), 1, MAX_SOURCE_LENGTH),
            source.getUri() == null
                ? null
                : length("source.uri", source.getUri(), 0, MAX_SOURCE_LENGTH))
        .orElse(null);
  }

  private static String declared(Declared declared) {
    if (declared == null) {
      return null;
    }
    return firstOf(
            declared.getDistrictCode() == null
                ? null
                : length(
                    "declared.districtCode",
                    declared.getDistrictCode(),
                    1,
                    MAX_DISTRICT_CODE_LENGTH),
            declared.getHeadcount() == null
                ? null
                : atLeastZero("declared.headcount", declared.getHeadcount()))
        .orElse(null);
  }

  private static String length(String field, String value, int min, int max) {
    int length = min > 0 ? value.strip().length() : value.length();
    if (length < min) {
      return field + " is empty";
    }
    return length <= max ? null : field + " has " + length + " characters, more than " + max;
  }

  private static String atLeastZero(String field, long value) {
    return value >= 0 ? null : field + " is " + value + ", must be 0 or more";
  }

  private static boolean isDigits(String value, int digits) {
    return value.length() == digits && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<String> firstOf(String... violations) {
    for (String violation : violations) {
      if (violation != null) {
        return Optional.of(violation);
      }
    }
    return Optional.empty();
  }
}
