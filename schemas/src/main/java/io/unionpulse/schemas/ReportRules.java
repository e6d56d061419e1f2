package io.unionpulse.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.Source;
import java.util.Optional;

/**
 * The contract's rules for a report beyond its schema, in one place for everyone who writes or
 * reads {@code union.reports}: whatever keeps them can be extracted, counted and indexed.
 */
public final class ReportRules {

  /** Longest report id, in UTF-16 code units. */
  public static final int MAX_ID_LENGTH = 200;

  /** Longest report id, in bytes of UTF-8: Elasticsearch takes no longer document id. */
  public static final int MAX_ID_BYTES = 512;

  /** Longest title, all headline lines together, in UTF-16 code units. */
  public static final int MAX_TITLE_LENGTH = 2_000;

  /** Longest body, in UTF-16 code units. */
  public static final int MAX_BODY_LENGTH = 262_144;

  /** Longest name of a source system, in UTF-16 code units. */
  public static final int MAX_SYSTEM_LENGTH = 100;

  /** Longest name of a source document, in UTF-16 code units. */
  public static final int MAX_DOCUMENT_LENGTH = 500;

  /** Longest URI of a source, in UTF-16 code units. */
  public static final int MAX_URI_LENGTH = 2_000;

  /** Longest code of a declared district, in UTF-16 code units: a township's has 9 digits. */
  public static final int MAX_DISTRICT_LENGTH = 12;

  private static final int REGION_DIGITS = 6;

  /** What kind of rule is broken. */
  public enum Kind {
    /** There is neither title nor body. */
    NO_TEXT,
    /** A text is longer than its limit. */
    OVER_LIMIT,
    /** A value is one that its field cannot have. */
    INVALID_FIELD
  }

  /**
   * A broken rule.
   *
   * @param kind what kind of rule
   * @param field the field that breaks it, {@code source.system}
   * @param found what the field holds, shortened
   * @param expected what it should hold
   * @param message which field, what is wrong and what to do; without a capital or a full stop, so
   *     that it can follow the report's name
   */
  public record Violation(Kind kind, String field, String found, String expected, String message) {}

  private ReportRules() {}

  /** The first rule that {@code report} breaks; empty if it keeps them all. */
  public static Optional<Violation> violation(ActivityReport report) {
    Source source = report.getSource();
    Declared declared = report.getDeclared();
    return firstOf(
        report.getTitle().isBlank() && report.getBody().isBlank()
            ? new Violation(
                Kind.NO_TEXT,
                "title",
                "no text",
                "text in title or body",
                "has neither title nor body: a report needs one of them")
            : null,
        required("reportId", report.getReportId()),
        text("reportId", report.getReportId(), MAX_ID_LENGTH),
        report.getReportId().getBytes(UTF_8).length > MAX_ID_BYTES
            ? overLimit("reportId", "more", MAX_ID_BYTES + " bytes in UTF-8")
            : null,
        atLeastZero("revision", report.getRevision()),
        required("source.system", source.getSystem()),
        text("source.system", source.getSystem(), MAX_SYSTEM_LENGTH),
        required("source.document", source.getDocument()),
        text("source.document", source.getDocument(), MAX_DOCUMENT_LENGTH),
        text("source.uri", source.getUri(), MAX_URI_LENGTH),
        text("title", report.getTitle(), MAX_TITLE_LENGTH),
        text("body", report.getBody(), MAX_BODY_LENGTH),
        region(report.getRegion()),
        declared == null
            ? null
            : text("declared.districtCode", declared.getDistrictCode(), MAX_DISTRICT_LENGTH),
        declared == null ? null : atLeastZero("declared.headcount", declared.getHeadcount()));
  }

  private static Violation required(String field, String value) {
    return value.isBlank()
        ? invalid(field, "nothing", "a value", field + " is empty: give it a value")
        : null;
  }

  private static Violation text(String field, String value, int maxLength) {
    if (value == null) {
      return null;
    }
    if (value.length() > maxLength) {
      return overLimit(field, value.length() + " characters", maxLength + " characters");
    }
    // Half a surrogate pair has no UTF-8: it would be published as a question mark.
    return pairsAreWhole(value)
        ? null
        : invalid(
            field,
            "half of a surrogate pair",
            "whole characters",
            field + " holds half of a surrogate pair: write it as UTF-8");
  }

  private static boolean pairsAreWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean whole =
            i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        if (!whole) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static Violation region(String code) {
    boolean good =
        code.length() == REGION_DIGITS && code.chars().allMatch(c -> c >= '0' && c <= '9');
    return good
        ? null
        : invalid(
            "region",
            code,
            "a GB/T 2260 code of 6 digits",
            "region is '" + code + "': write a GB/T 2260 code of 6 digits, such as 110000");
  }

  private static Violation atLeastZero(String field, Long value) {
    return value == null || value >= 0
        ? null
        : invalid(
            field,
            Long.toString(value),
            "0 or more",
            field + " is " + value + ": it must be 0 or more");
  }

  private static Violation overLimit(String field, String found, String limit) {
    return new Violation(
        Kind.OVER_LIMIT,
        field,
        found,
        "at most " + limit,
        field + " is longer than " + limit + ": shorten it or split the report");
  }

  private static Violation invalid(String field, String found, String expected, String message) {
    return new Violation(Kind.INVALID_FIELD, field, found, expected, message);
  }

  private static Optional<Violation> firstOf(Violation... violations) {
    for (Violation violation : violations) {
      if (violation != null) {
        return Optional.of(violation);
      }
    }
    return Optional.empty();
  }
}
