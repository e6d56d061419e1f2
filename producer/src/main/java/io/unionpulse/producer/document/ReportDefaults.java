package io.unionpulse.producer.document;

import java.time.LocalDate;

/**
 * What holds for reports that do not say it themselves.
 *
 * @param system source system; empty for {@value #PAGE_SYSTEM} with pages and {@value #LINE_SYSTEM}
 *     with report lines
 * @param region GB/T 2260 code of the publisher's region, six digits
 * @param publishedOn date of publication of pages; null if unknown
 * @param exclusive whether reports may name no other system, and their ids begin with the system's
 *     name and a colon: for publishers who must not touch each other's reports
 */
public record ReportDefaults(
    String system, String region, LocalDate publishedOn, boolean exclusive) {

  /** Reports may be of any system. */
  public ReportDefaults(String system, String region, LocalDate publishedOn) {
    this(system, region, publishedOn, false);
  }

  /** Source system of pages unless another is given. */
  public static final String PAGE_SYSTEM = "newspaper";

  /** Source system of report lines unless another is given. */
  public static final String LINE_SYSTEM = "portal";

  /** Beijing: the region unless another is given. */
  public static final String DEFAULT_REGION = "110000";

  /** The defaults of the defaults: system by the kind of input, Beijing, no date. */
  public static ReportDefaults standard() {
    return new ReportDefaults("", DEFAULT_REGION, null);
  }

  /** What every report id begins with: nothing unless exclusive. */
  String idPrefix() {
    return exclusive ? idPrefix(system) : "";
  }

  /** What the report ids of a publisher begin with that must not touch another's reports. */
  public static String idPrefix(String system) {
    return system + ":";
  }

  String pageSystem() {
    return system.isEmpty() ? PAGE_SYSTEM : system;
  }

  String lineSystem() {
    return system.isEmpty() ? LINE_SYSTEM : system;
  }
}
