package io.unionpulse.producer.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.web.ProblemDetails;

/**
 * What became of one report.
 *
 * @param status 202 if it is stored, else that of the problem
 * @param reportId its id; null if it was not even read
 * @param revision its revision; null if it was not even read
 * @param problem why it is not stored; null if it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemAnswer(
    @JsonProperty("status") int status,
    @JsonProperty("reportId") String reportId,
    @JsonProperty("revision") Long revision,
    @JsonProperty("problem") ProblemDetails problem) {

  static final int ACCEPTED = 202;

  static ItemAnswer accepted(ActivityReport report) {
    return new ItemAnswer(ACCEPTED, report.getReportId(), report.getRevision(), null);
  }

  static ItemAnswer rejected(ProblemDetails problem) {
    return new ItemAnswer(problem.status(), null, null, problem);
  }

  /** A report that was read but is not stored: its id and revision are for the next try. */
  static ItemAnswer refused(ActivityReport report, ProblemDetails problem) {
    return new ItemAnswer(problem.status(), report.getReportId(), report.getRevision(), problem);
  }

  boolean accepted() {
    return status == ACCEPTED;
  }
}
