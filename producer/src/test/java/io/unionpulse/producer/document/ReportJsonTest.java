package io.unionpulse.producer.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.Declared;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.avro.Source;
import io.unionpulse.schemas.AvroJson;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReportJsonTest {

  @Property(tries = 300)
  void whatTheContractWritesIsReadBackUnchanged(@ForAll("reports") ActivityReport report) {
    var read = new ReadFixture().lines(new String(AvroJson.bytes(report), UTF_8));

    assertThat(read.report()).isEqualTo(report);
  }

  @Property(tries = 500)
  void anyLineIsAReportOrAProblem(@ForAll("almostJson") String line) {
    var read = new ReadFixture().lines("{\"title\":\"before\"}", line, "{\"title\":\"after\"}");

    assertThat(read.reports.size() + read.problems.size()).isBetween(2, 3);
    assertThat(read.problems).allSatisfy(problem -> assertThat(problem.lines()).hasSize(1));
    assertThat(read.reports).extracting(ActivityReport::getTitle).contains("before", "after");
  }

  @Provide
  Arbitrary<String> almostJson() {
    return Arbitraries.strings()
        .withChars("{}[]\":,\\truefalsnitlbody0129.-eE \t\u0001\u001b总工会")
        .ofMaxLength(60);
  }

  @Provide
  Arbitrary<ActivityReport> reports() {
    var identity =
        Combinators.combine(words(), numbers(), words(), words()).as(ReportJsonTest::start);
    var dates = Arbitraries.longs().between(-25_000, 60_000).map(LocalDate::ofEpochDay);
    var times = Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
    return Combinators.combine(
            identity, dates.injectNull(0.2), times, texts(), texts(), declared().injectNull(0.3))
        .as(
            (report, date, time, title, body, declared) ->
                report
                    .setPublishedOn(date)
                    .setIngestedAt(time)
                    .setTitle("题" + title)
                    .setBody(body)
                    .setDeclared(declared)
                    .build());
  }

  private static ActivityReport.Builder start(
      String id, long revision, String system, String document) {
    return ActivityReport.newBuilder()
        .setReportId(id)
        .setRevision(revision)
        .setStatus(revision % 2 == 0 ? ReportStatus.PUBLISHED : ReportStatus.RETRACTED)
        .setSource(
            Source.newBuilder()
                .setSystem(system)
                .setDocument(document)
                .setPosition(revision % 3 == 0 ? null : (int) (revision % 1000) + 1)
                .setUri(revision % 5 == 0 ? null : "urn:" + id)
                .build());
  }

  private static Arbitrary<Declared> declared() {
    return Combinators.combine(
            Arbitraries.of("BDA", "110101").injectNull(0.3),
            Arbitraries.of(ActivityType.values()).injectNull(0.3),
            numbers().injectNull(0.3))
        .as(Declared::new);
  }

  private static Arbitrary<Long> numbers() {
    return Arbitraries.longs().between(0, Long.MAX_VALUE);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.strings().withChars("az-09_.北京 工").ofLength(12).map(text -> "w" + text);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("a\n\r\t\"\\ 工会，。\u3000\u0001\uFEFF").ofMaxLength(30);
  }
}
