package io.unionpulse.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.local.UnionPulseHome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewsTextTest {

  private static final int CHARS = 300_000;

  private final List<ActivityReport> reports = reports(1);

  private static List<ActivityReport> reports(long seed) {
    return NewsText.from(UnionPulseHome.find(), seed).reports(CHARS);
  }

  @Test
  void noTwoReportsAreAlike() {
    assertThat(reports).extracting(ActivityReport::getBody).doesNotHaveDuplicates();
  }

  @Test
  void hardlyASentenceIsReadTwice() {
    List<String> sentences =
        reports.stream().flatMap(report -> Stream.of(report.getBody().split("。"))).toList();

    assertThat(sentences.stream().distinct().count()).isGreaterThan(sentences.size() * 95L / 100);
  }

  @Test
  void aReportIsAsLongAsANewsItem() {
    assertThat(reports)
        .allSatisfy(report -> assertThat(report.getBody()).hasSizeBetween(300, 1_000));
    assertThat(reports.stream().mapToInt(report -> report.getBody().length()).average().orElse(0))
        .isBetween(300.0, 700.0);
  }

  @Test
  void theSameSeedWritesTheSameReports() {
    assertThat(reports(1)).isEqualTo(reports);
    assertThat(reports(2)).isNotEqualTo(reports);
  }
}
