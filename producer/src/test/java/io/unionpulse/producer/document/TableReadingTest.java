package io.unionpulse.producer.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.ActivityReport;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Reports as CSV. */
class TableReadingTest {

  private final ReadFixture read = new ReadFixture();

  private ReadFixture csv(String text) {
    return read.read(Input.Kind.REPORT_TABLE, "a.csv", text.getBytes(UTF_8));
  }

  @Test
  void aRowIsAReportWithTheFieldsThatTheHeaderNames() {
    csv(
        """
        \uFEFFreportId,title,body,publishedOn,declared.headcount,declared.districtCode,source.uri
        a1,区总工会,"一行
        ""两""行，逗号,在内",2024-10-14,30,110105,https://example.org/1
        """);

    ActivityReport report = read.report();
    assertThat(report.getReportId()).isEqualTo("a1");
    assertThat(report.getBody()).isEqualTo("一行\n\"两\"行，逗号,在内");
    assertThat(report.getPublishedOn()).isEqualTo(LocalDate.of(2024, 10, 14));
    assertThat(report.getDeclared().getHeadcount()).isEqualTo(30);
    assertThat(report.getDeclared().getDistrictCode()).isEqualTo("110105");
    assertThat(report.getSource().getUri()).isEqualTo("https://example.org/1");
    assertThat(report.getSource().getPosition()).isEqualTo(2);
  }

  @Test
  void anEmptyCellIsAFieldThatIsAbsent() {
    csv("title,body,publishedOn,declared.headcount\n标题,,,\n");

    assertThat(read.report().getPublishedOn()).isNull();
    assertThat(read.report().getDeclared()).isNull();
  }

  @Test
  void aBadRowIsNamedWithItsFieldAndTheOthersAreRead() {
    csv("title,publishedOn,declared.headcount\n一,14.10.2024,\n二,,\n三,,many\n四,,,5\n");

    assertThat(read.problems)
        .containsExactly(
            "in/a.csv row 2: publishedOn must be a date such as 2024-10-14, not \"14.10.2024\"",
            "in/a.csv row 4: declared.headcount must be a whole number from 0 to"
                + " 9223372036854775807, not \"many\"",
            "in/a.csv row 5: has 4 cells under 3 columns: put cells with commas in quotation marks");
    assertThat(read.reports).extracting(ActivityReport::getTitle).containsExactly("二");
  }

  @Test
  void aColumnThatTheContractDoesNotKnowIsNamed() {
    csv("title,published_on\n一,2024-10-14\n");

    assertThat(read.problems)
        .containsExactly("in/a.csv row 2: has an unknown field published_on: write publishedOn");
  }

  @Test
  void aTableWithoutAHeaderIsRejected() {
    csv("区总工会,正文\n");

    assertThat(read.problems)
        .containsExactly(
            "in/a.csv: has no header with title or body: name the fields in the first row");
    assertThat(read.reasons).containsExactly(Reason.NOT_CSV);
  }

  @Test
  void aColumnNamedTwiceIsRejected() {
    csv("title,title\n一,二\n");

    assertThat(read.problems)
        .containsExactly("in/a.csv: has the column title twice: leave one out");
  }

  @Test
  void aHeaderAloneIsEmpty() {
    csv("title,body\n");

    assertThat(read.reasons).containsExactly(Reason.EMPTY);
  }

  @Test
  void anOpenQuotationMarkIsRejectedAndWhatStoodBeforeIsRead() {
    csv("title,body\n一,二\n三,\"四\n五,六\n");

    assertThat(read.reports).extracting(ActivityReport::getTitle).contains("一");
    assertThat(read.problems).singleElement().asString().startsWith("in/a.csv: is not CSV behind");
  }

  @Test
  void fieldsWithinTextAreNoObjects() {
    csv("title,title.a\n一,二\n");

    assertThat(read.problems).singleElement().asString().contains("row 2");
  }

  @Test
  void anObjectIsNoText() {
    csv("title,source,source.system\n一,二,三\n");

    assertThat(read.problems).singleElement().asString().contains("row 2");
  }
}
