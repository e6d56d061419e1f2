package io.unionpulse.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.Source;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReportRulesTest {

  private static ActivityReport.Builder report() {
    return ActivityReport.newBuilder()
        .setReportId("r-1")
        .setRevision(1)
        .setSource(new Source("newspaper", "000.txt", 1, null))
        .setTitle("标题")
        .setIngestedAt(Instant.EPOCH);
  }

  @Test
  void aReportWithATitleOnlyIsGood() {
    assertThat(ReportRules.violation(report().build())).isEmpty();
  }

  @Test
  void theFirstBrokenRuleIsNamed() {
    assertThat(ReportRules.violation(report().setReportId(" ").build()))
        .contains("reportId is empty");
    assertThat(ReportRules.violation(report().setRevision(-1).build()))
        .contains("revision is -1, must be 0 or more");
    assertThat(ReportRules.violation(report().setTitle("\n").build()))
        .contains("title and body are both empty: one of them must be there");
    assertThat(ReportRules.violation(report().setBody("字".repeat(262_145)).build()))
        .contains("body has 262145 characters, more than 262144");
    assertThat(ReportRules.violation(report().setRegion("北京").build()))
        .contains("region must be a GB/T 2260 code of 6 digits, not '北京'");
    assertThat(ReportRules.violation(report().setSource(new Source("", "d", 1, null)).build()))
        .contains("source.system is empty");
    assertThat(ReportRules.violation(report().setDeclared(new Declared(null, null, -5L)).build()))
        .contains("declared.headcount is -5, must be 0 or more");
  }
}
