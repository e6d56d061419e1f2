package io.unionpulse.producer.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ReportStatus;
import java.io.ByteArrayInputStream;
import java.nio.file.AccessDeniedException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageReadingTest {

  private final ReadFixture read = new ReadFixture();

  @Test
  void anArticleBecomesAReport() {
    read.page("000_5.txt", "肩题\n主标题\n\n本报讯\n正文。\n---\n第二篇\n\n正文二。");

    assertThat(read.problems).isEmpty();
    assertThat(read.reports).hasSize(2);
    ActivityReport first = read.reports.get(0);
    assertThat(first.getTitle()).isEqualTo("肩题\n主标题");
    assertThat(first.getBody()).isEqualTo("本报讯\n正文。");
    assertThat(first.getSource().getSystem()).isEqualTo("newspaper");
    assertThat(first.getSource().getDocument()).isEqualTo("000_5.txt");
    assertThat(first.getSource().getPosition()).isEqualTo(1);
    assertThat(first.getSource().getUri()).isNull();
    assertThat(first.getStatus()).isEqualTo(ReportStatus.PUBLISHED);
    assertThat(first.getRegion()).isEqualTo("110000");
    assertThat(first.getPublishedOn()).isNull();
    assertThat(first.getDeclared()).isNull();
    assertThat(first.getRevision()).isEqualTo(ReadFixture.NOW.toEpochMilli());
    assertThat(first.getIngestedAt()).isEqualTo(ReadFixture.NOW);
    assertThat(read.reports.get(1).getSource().getPosition()).isEqualTo(2);
  }

  @Test
  void whatTheUserSaysOfThePageHolds() {
    var defaults = new ReportDefaults("laodong-wubao", "440100", LocalDate.of(2023, 4, 24));

    var report = new ReadFixture(ReadFixture.settings(defaults)).page("p.txt", "标题\n\n正文").report();

    assertThat(report.getSource().getSystem()).isEqualTo("laodong-wubao");
    assertThat(report.getRegion()).isEqualTo("440100");
    assertThat(report.getPublishedOn()).isEqualTo("2023-04-24");
  }

  @Test
  void readingAPageAgainGivesTheSameIds() {
    String page = "标题\n\n正文\n---\n\n\n简讯一\n---\n\n\n简讯二";

    var first = read.page("p.txt", page).reports;
    var again = new ReadFixture().page("p.txt", page).reports;

    assertThat(first).extracting(ActivityReport::getReportId).doesNotHaveDuplicates().hasSize(3);
    assertThat(again)
        .extracting(ActivityReport::getReportId)
        .containsExactlyElementsOf(first.stream().map(ActivityReport::getReportId).toList());
  }

  @Test
  void aByteOrderMarkAndLineEndsOfOtherSystemsChangeNothing() {
    var plain = read.page("p.txt", "标题\n\n正文\n二").report();

    var marked = new ReadFixture().page("p.txt", "\uFEFF标题\r\n\r\n正文\r二").report();

    assertThat(marked).isEqualTo(plain);
  }

  @Test
  void twoFilesOfOneNameDoNotReplaceEachOther() {
    read.page("p.txt", "简讯\n\n正文一");
    byte[] other = "简讯\n\n正文二\n---\n另一篇\n\n正文".getBytes(UTF_8);

    read.read(
        new Input(
            "b/p.txt",
            "p.txt",
            Input.Kind.PAGE,
            other.length,
            () -> new ByteArrayInputStream(other)));

    assertThat(read.problems)
        .containsExactly(
            "b/p.txt article 1: has the file name and title of an article in in/p.txt and would"
                + " replace it: rename one of the files");
    assertThat(read.reports).hasSize(2);
  }

  @Test
  void anEmptyFileIsRejected() {
    read.page("p.txt", "");
    read.page("q.txt", " \n\u3000\t\r\n");

    assertThat(read.problems)
        .containsExactly(
            "in/p.txt: is empty: give a file with text",
            "in/q.txt: is empty: give a file with text");
    assertThat(read.reasons).containsExactly(Reason.EMPTY, Reason.EMPTY);
  }

  @Test
  void aPageWithoutAnyArticleIsRejected() {
    read.page("p.txt", "劳动午报 2023年4月24日");

    assertThat(read.problems)
        .containsExactly("in/p.txt: holds no article: give a page of text with at least one");
    assertThat(read.reasons).containsExactly(Reason.NO_ARTICLE);
  }

  @Test
  void aBinaryFileIsRejected() {
    read.read(Input.Kind.PAGE, "p.txt", new byte[] {'P', 'K', 3, 4, 0, 0});

    assertThat(read.problems)
        .containsExactly("in/p.txt: is not text (NUL at byte offset 4): give plain text");
    assertThat(read.reasons).containsExactly(Reason.BINARY);
  }

  @Test
  void aFileThatIsTooLargeIsNotEvenOpened() {
    long fiftyMegabytes = 50_000_000;

    read.read(
        new Input(
            "in/p.txt",
            "p.txt",
            Input.Kind.PAGE,
            fiftyMegabytes,
            () -> {
              throw new AssertionError("opened");
            }));

    assertThat(read.problems)
        .containsExactly(
            "in/p.txt: is larger than 5 MiB: split it, or allow more with --max-document-size");
    assertThat(read.reasons).containsExactly(Reason.TOO_LARGE);
  }

  @Test
  void aFileThatGrowsWhileItIsReadIsStoppedAtTheLimit() {
    var small = new ReadFixture(new ReadSettings(ReportDefaults.standard(), 10));

    small.read(
        new Input(
            "in/p.txt", "p.txt", Input.Kind.PAGE, 5, () -> new ByteArrayInputStream(new byte[11])));

    assertThat(small.problems).singleElement().asString().contains("is larger than 10 bytes");
  }

  @Test
  void aFileThatMayNotBeReadIsRejected() {
    read.read(
        new Input(
            "in/p.txt",
            "p.txt",
            Input.Kind.PAGE,
            5,
            () -> {
              throw new AccessDeniedException("in/p.txt");
            }));

    assertThat(read.problems)
        .containsExactly("in/p.txt: may not be read: give yourself permission to read it");
    assertThat(read.reasons).containsExactly(Reason.UNREADABLE);
  }

  @Test
  void anArticleOverTheLimitsIsRejectedAlone() {
    read.page("p.txt", "题".repeat(2_001) + "\n\n正文\n---\n好\n\n" + "文".repeat(262_144));

    assertThat(read.problems)
        .containsExactly(
            "in/p.txt article 1: title is longer than 2000 characters: shorten it or split the"
                + " report");
    assertThat(read.reports).extracting(ActivityReport::getTitle).containsExactly("好");
  }

  @Test
  void standardInputIsAPageUnlessItBeginsWithABrace() {
    byte[] page = "\uFEFF标题\n\n{}".getBytes(UTF_8);
    byte[] line = "\uFEFF\n {\"title\":\"标题\"}".getBytes(UTF_8);

    read.read(Input.Kind.UNKNOWN, "stdin", page);
    read.read(Input.Kind.UNKNOWN, "stdin", line);

    assertThat(read.problems).isEmpty();
    assertThat(read.reports)
        .extracting(report -> report.getSource().getSystem())
        .containsExactly("newspaper", "portal");
  }

  @Test
  void emptyStandardInputIsRejected() {
    read.read(Input.Kind.UNKNOWN, "stdin", new byte[0]);

    assertThat(read.problems).containsExactly("in/stdin: is empty: give a file with text");
  }
}
