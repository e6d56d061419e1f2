package io.unionpulse.producer.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.ReportStatus;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReadingTest {

  private final ReadFixture read = new ReadFixture();

  @Test
  void titleAloneIsAReport() {
    var report = read.lines("{\"title\":\"怀柔区总工会慰问环卫工人\"}").report();

    assertThat(report.getTitle()).isEqualTo("怀柔区总工会慰问环卫工人");
    assertThat(report.getBody()).isEmpty();
    assertThat(report.getSource().getSystem()).isEqualTo("portal");
    assertThat(report.getSource().getDocument()).isEqualTo("a.ndjson");
    assertThat(report.getSource().getPosition()).isEqualTo(1);
    assertThat(report.getRegion()).isEqualTo("110000");
    assertThat(report.getRevision()).isEqualTo(ReadFixture.NOW.toEpochMilli());
    assertThat(report.getIngestedAt()).isEqualTo(ReadFixture.NOW);
    assertThat(report.getReportId()).matches("r-[0-9a-f]{40}");
  }

  @Test
  void everyFieldIsThePublishersOwn() {
    var report =
        read.lines(
                "{\"reportId\":\"hd-7\",\"revision\":3,\"status\":\"RETRACTED\",\"source\":{"
                    + "\"system\":\"portal-haidian\",\"document\":\"item 7\",\"position\":2,"
                    + "\"uri\":\"https://example.org/7\"},\"publishedOn\":\"2024-10-14\","
                    + "\"title\":\"t\",\"body\":\"b\",\"region\":\"110108\",\"declared\":{"
                    + "\"districtCode\":\"BDA\",\"type\":\"CARE\",\"headcount\":120},"
                    + "\"ingestedAt\":\"2024-10-15T08:00:00.5+08:00\"}")
            .report();

    assertThat(report.getReportId()).isEqualTo("hd-7");
    assertThat(report.getRevision()).isEqualTo(3);
    assertThat(report.getStatus()).isEqualTo(ReportStatus.RETRACTED);
    assertThat(report.getSource().getSystem()).isEqualTo("portal-haidian");
    assertThat(report.getSource().getDocument()).isEqualTo("item 7");
    assertThat(report.getSource().getPosition()).isEqualTo(2);
    assertThat(report.getSource().getUri()).isEqualTo("https://example.org/7");
    assertThat(report.getPublishedOn()).isEqualTo("2024-10-14");
    assertThat(report.getRegion()).isEqualTo("110108");
    assertThat(report.getDeclared().getDistrictCode()).isEqualTo("BDA");
    assertThat(report.getDeclared().getType()).isEqualTo(ActivityType.CARE);
    assertThat(report.getDeclared().getHeadcount()).isEqualTo(120L);
    assertThat(report.getIngestedAt()).isEqualTo(Instant.parse("2024-10-15T00:00:00.5Z"));
  }

  @Test
  void aDocumentOfThePublishersHasNoPositionUnlessItSaysOne() {
    var report = read.lines("{\"body\":\"b\",\"source\":{\"document\":\"item 7\"}}").report();

    assertThat(report.getSource().getPosition()).isNull();
    assertThat(report.getSource().getSystem()).isEqualTo("portal");
  }

  @Test
  void nullMeansAbsent() {
    var report =
        read.lines("{\"title\":\"t\",\"body\":null,\"source\":null,\"reportId\":null}").report();

    assertThat(report.getBody()).isEmpty();
    assertThat(report.getReportId()).startsWith("r-");
  }

  @Test
  void blankLinesAByteOrderMarkAndCarriageReturnsAreTolerated() {
    read.lines("\uFEFF{\"title\":\"a\"}\r", "", "  \r", "{\"title\":\"b\"}", "");

    assertThat(read.problems).isEmpty();
    assertThat(read.reports)
        .extracting(report -> report.getSource().getPosition())
        .containsExactly(1, 4);
  }

  @Test
  void aFileOfBlankLinesIsEmpty() {
    read.lines("", " ", "");

    assertThat(read.problems).containsExactly("in/a.ndjson: is empty: give a file with text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | NO_TEXT | has neither title nor body: a report needs one of them",
        "{\"title\":\" \"} | NO_TEXT | has neither title nor body: a report needs one of them",
        "[] | NOT_JSON | is not a JSON object: write each report as {\"title\": …}",
        "{\"title\":1} | INVALID_FIELD | title must be a string, not 1",
        "{\"title\":\"t\",\"Report_ID\":\"x\"} | UNKNOWN_FIELD"
            + " | has an unknown field Report_ID: write reportId",
        "{\"title\":\"t\",\"source\":{\"url\":\"x\"}} | UNKNOWN_FIELD | has an unknown field"
            + " source.url: leave it out; there are system, document, position, uri",
        "{\"title\":\"t\",\"source\":\"x\"} | INVALID_FIELD"
            + " | source must be an object, not \"x\"",
        "{\"title\":\"t\",\"revision\":-1} | INVALID_FIELD"
            + " | revision must be a whole number from 0 to 9223372036854775807, not -1",
        "{\"title\":\"t\",\"revision\":1.5} | INVALID_FIELD"
            + " | revision must be a whole number from 0 to 9223372036854775807, not 1.5",
        "{\"title\":\"t\",\"revision\":9223372036854775808} | INVALID_FIELD | revision must be"
            + " a whole number from 0 to 9223372036854775807, not 9223372036854775808",
        "{\"title\":\"t\",\"status\":\"published\"} | INVALID_FIELD"
            + " | status must be one of PUBLISHED, RETRACTED, not \"published\"",
        "{\"title\":\"t\",\"publishedOn\":\"2024-02-30\"} | INVALID_FIELD"
            + " | publishedOn must be a date such as 2024-10-14, not \"2024-02-30\"",
        "{\"title\":\"t\",\"publishedOn\":\"+12024-02-03\"} | INVALID_FIELD"
            + " | publishedOn must be a date such as 2024-10-14, not \"+12024-02-03\"",
        "{\"title\":\"t\",\"ingestedAt\":\"yesterday\"} | INVALID_FIELD"
            + " | ingestedAt must be a time such as 2024-10-14T08:00:00Z, not \"yesterday\"",
        "{\"title\":\"t\",\"region\":\"beijing\"} | INVALID_FIELD"
            + " | region must be six digits, not \"beijing\"",
        "{\"title\":\"t\",\"reportId\":\"\"} | INVALID_FIELD"
            + " | reportId must be not blank and without control characters, not \"\"",
        "{\"title\":\"t\",\"declared\":{\"type\":\"FUN\"}} | INVALID_FIELD | declared.type must be"
            + " one of POLITICAL_STUDY, SKILLS_TRAINING, COMPETITION, CULTURE_SPORTS, CARE,"
            + " LEGAL_RIGHTS, HONORS, EXCHANGE, ORG_BUILDING, VOLUNTEER, SAFETY, OTHER, not"
            + " \"FUN\"",
        "{\"title\":\"t\",\"declared\":{\"districtCode\":\"1101\"}} | INVALID_FIELD"
            + " | declared.districtCode must be six digits or BDA, not \"1101\"",
        "{\"title\":\"\\ud83d\"} | INVALID_FIELD"
            + " | title holds half of a surrogate pair: write it as UTF-8",
      })
  void aBadReportIsRejectedByNameAndTheRestGoesOn(String line, Reason reason, String message) {
    read.lines("{\"title\":\"before\"}", line, "{\"title\":\"after\"}");

    assertThat(read.problems).containsExactly("in/a.ndjson:2: " + message);
    assertThat(read.reasons).containsExactly(reason);
    assertThat(read.reports)
        .extracting(ActivityReport::getTitle)
        .containsExactly("before", "after");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\":",
        "{\"title\":\"t\"} x",
        "{\"title\":\"t\"}{\"title\":\"u\"}",
        "{\"title\":\"t\",\"title\":\"u\"}",
        "{\"source\":{\"system\":\"s\",\"system\":\"t\"}}",
        "{\"title\":1,\"body\":",
        "{\"titel\":[{\"a\":1,\"a\":2}]}",
        "[] x",
        "[",
        "title",
      })
  void whatIsNotJsonIsRejected(String line) {
    read.lines(line, "{\"title\":\"after\"}");

    assertThat(read.problems)
        .singleElement()
        .asString()
        .startsWith("in/a.ndjson:1: is not JSON")
        .endsWith("mend it");
    assertThat(read.reports).hasSize(1);
  }

  @Test
  void ofSeveralFaultsTheFirstIsNamed() {
    read.lines("{\"source\":{\"position\":0,\"x\":{\"y\":[1]}},\"title\":7,\"body\":\"b\"}");

    assertThat(read.problems)
        .containsExactly(
            "in/a.ndjson:1: source.position must be a whole number from 1 to 2147483647, not 0");
  }

  @ParameterizedTest
  @CsvSource({
    "title, 2000",
    "body, 262144",
    "reportId, 200",
  })
  void aFieldMayBeAsLongAsItsLimit(String field, int limit) {
    String other = field.equals("title") ? "body" : "title";
    String line = "{\"%s\":\"t\",\"%s\":\"%s\"}";

    read.lines(
        line.formatted(other, field, "x".repeat(limit)),
        line.formatted(other, field, "x".repeat(limit + 1)));

    assertThat(read.reports).hasSize(1);
    assertThat(read.reasons).containsExactly(Reason.OVER_LIMIT);
    assertThat(read.problems)
        .singleElement()
        .asString()
        .startsWith("in/a.ndjson:2: " + field + " is longer than " + limit + " characters");
  }

  @Test
  void anIdThatElasticsearchCouldNotTakeIsRejected() {
    read.lines("{\"title\":\"t\",\"reportId\":\"" + "工".repeat(171) + "\"}");

    assertThat(read.problems).singleElement().asString().contains("longer than 512 bytes in UTF-8");
  }

  @Test
  void aLineThatIsTooLongIsPassedOver() {
    String tooLong = "{\"title\":\"" + "x".repeat(ReadSettings.MAX_LINE_BYTES) + "\"}";

    read.lines("{\"title\":\"before\"}", tooLong, "{\"title\":\"after\"}");

    assertThat(read.problems)
        .containsExactly("in/a.ndjson:2: is a line longer than 4 MiB: write one report a line");
    assertThat(read.reports).hasSize(2);
  }

  @Test
  void foreignBytesInALineAreRejectedWithTheirPlaceInTheFile() {
    byte[] good = "{\"title\":\"a\"}\n".getBytes(UTF_8);
    byte[] bad = {'{', (byte) 0xFF, (byte) 0xDC, '}', '\n'};

    read.read(stream("a.ndjson", List.of(good, bad, good)));

    assertThat(read.problems)
        .singleElement()
        .asString()
        .contains("a.ndjson:2: is neither UTF-8 (byte offset 15) nor GB18030 (byte offset 15):");
    assertThat(read.reports).hasSize(2);
  }

  @Test
  void aBinaryFileIsOneProblem() {
    read.read(Input.Kind.REPORT_LINES, "a.ndjson", new byte[] {'P', 'K', '\n', 0, '\n', 0});

    assertThat(read.problems)
        .containsExactly("in/a.ndjson: is not text (NUL at byte offset 3): give plain text");
  }

  @Test
  void aLineOfNulBytesInALargeFileIsOneBadLine() {
    byte[] many = "{\"title\":\"a\"}\n".repeat(1_000).getBytes(UTF_8);

    read.read(stream("a.ndjson", List.of(many, new byte[512], new byte[] {'\n'}, many)));

    assertThat(read.reasons).containsExactly(Reason.BINARY);
    assertThat(read.reports).hasSize(2_000);
  }

  @Test
  void aJsonFileHoldsOneReport() {
    var report = read.json("{\n  \"title\": \"t\"\n}\n").report();

    assertThat(report.getSource().getDocument()).isEqualTo("a.json");
    assertThat(report.getSource().getPosition()).isNull();
  }

  @Test
  void aJsonFileHoldsManyReports() {
    read.json("[{\"title\":\"a\"}, {\"titel\":\"b\"}, {\"title\":\"c\"}]");

    assertThat(read.reports)
        .extracting(report -> report.getSource().getPosition())
        .containsExactly(1, 3);
    assertThat(read.problems)
        .singleElement()
        .asString()
        .startsWith("in/a.json item 2: has an unknown field titel");
  }

  @Test
  void messagesCannotSteerTheTerminal() {
    read.lines("{\"title\":\"t\",\"\\u001b[2J\\n\":1}");

    assertThat(read.problems).singleElement().asString().doesNotContain("\u001b", "\n");
  }

  private static Input stream(String name, List<byte[]> parts) {
    return new Input(
        "in/" + name,
        name,
        Input.Kind.REPORT_LINES,
        0,
        () ->
            new SequenceInputStream(
                Collections.enumeration(
                    parts.stream().<InputStream>map(ByteArrayInputStream::new).toList())));
  }
}
