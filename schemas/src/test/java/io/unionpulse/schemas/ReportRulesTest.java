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
    assertThat(brokenBy(report().setReportId(" "))).isEqualTo("reportId is empty: give it a value");
    assertThat(brokenBy(report().setReportId("字".repeat(171))))
        .isEqualTo("reportId is longer than 512 bytes in UTF-8: shorten it or split the report");
    assertThat(brokenBy(report().setRevision(-1)))
        .isEqualTo("revision is -1: it must be 0 or more");
    assertThat(brokenBy(report().setTitle("\n")))
        .isEqualTo("has neither title nor body: a report needs one of them");
    assertThat(brokenBy(report().setBody("字".repeat(262_145))))
        .isEqualTo("body is longer than 262144 characters: shorten it or split the report");
    assertThat(brokenBy(report().setTitle("\ud800")))
        .isEqualTo("title holds half of a surrogate pair: write it as UTF-8");
    assertThat(brokenBy(report().setRegion("北京"))).startsWith("region is '北京': write");
    assertThat(brokenBy(report().setSource(new Source("", "d", 1, null))))
        .isEqualTo("source.system is empty: give it a value");
    assertThat(brokenBy(report().setDeclared(new Declared(null, null, -5L))))
        .isEqualTo("declared.headcount is -5: it must be 0 or more");
  }

  private static String brokenBy(ActivityReport.Builder report) {
    return ReportRules.violation(report.build()).orElseThrow().message();
  }
}
