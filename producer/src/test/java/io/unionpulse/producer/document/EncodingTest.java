package io.unionpulse.producer.document;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.producer.document.Input.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which bytes are read as which text. */
class EncodingTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final String PAGE = "区总工会举办书法展\n\n本报讯 近日，区总工会举办书法展。";
  private static final String LINES = "{\"title\":\"区总工会\"}\n{\"title\":\"市总工会𠮷\"}\n";

  private final ReadFixture read = new ReadFixture();

  @Test
  void pagesAreReadInTheEncodingThatTheyShow() {
    for (byte[] page :
        List.of(
            PAGE.getBytes(UTF_8),
            ("\uFEFF" + PAGE).getBytes(UTF_8),
            PAGE.getBytes(GB18030),
            PAGE.getBytes(UTF_16),
            ("\uFEFF" + PAGE).getBytes(UTF_16LE))) {
      var report = new ReadFixture().read(Kind.PAGE, "p.txt", page).report();
      assertThat(report.getTitle()).isEqualTo("区总工会举办书法展");
      assertThat(report.getBody()).isEqualTo("本报讯 近日，区总工会举办书法展。");
    }
  }

  @Test
  void reportLinesAreReadInTheEncodingThatTheyShow() {
    for (byte[] lines :
        List.of(
            LINES.getBytes(UTF_8),
            ("\uFEFF" + LINES).getBytes(UTF_8),
            LINES.getBytes(GB18030),
            LINES.getBytes(UTF_16),
            ("\uFEFF" + LINES).getBytes(UTF_16LE))) {
      var found = new ReadFixture().read(Kind.REPORT_LINES, "a.ndjson", lines);
      assertThat(found.problems).isEmpty();
      assertThat(found.reports)
          .extracting(ActivityReport::getTitle)
          .containsExactly("区总工会", "市总工会𠮷");
    }
  }

  @Test
  void eachLineShowsItsOwnEncoding() throws IOException {
    var mixed = new ByteArrayOutputStream();
    mixed.write("{\"title\":\"区总工会\"}\n".getBytes(GB18030));
    mixed.write("{\"title\":\"市总工会\"}\n".getBytes(UTF_8));

    read.read(Kind.REPORT_LINES, "a.ndjson", mixed.toByteArray());

    assertThat(read.reports).extracting(ActivityReport::getTitle).containsExactly("区总工会", "市总工会");
  }

  @Test
  void aLongUtf16StreamWithCharactersBeyondTheBasicPlaneIsReadWhole() {
    String title = "𠮷a".repeat(5_000);
    byte[] bytes = ("{\"body\":\"" + title + "\"}\n").getBytes(UTF_16);

    read.read(Kind.REPORT_LINES, "a.ndjson", bytes);

    assertThat(read.report().getBody()).isEqualTo(title);
  }

  @ParameterizedTest
  @EnumSource(names = {"UNKNOWN", "REPORT_LINES"})
  void theStandardInputIsToldInUtf16Too(Kind kind) {
    read.read(kind, "stdin", LINES.getBytes(UTF_16));

    assertThat(read.reports).hasSize(2);
  }

  @Test
  void aNamedEncodingHoldsForAllThatIsRead() {
    var named =
        new ReadFixture(
            new ReadSettings(
                ReportDefaults.standard(), 1_000, TextEncoding.named("Big5"), Kind.UNKNOWN));

    named.read(Kind.REPORT_LINES, "a.ndjson", "{\"title\":\"東城區總工會\"}".getBytes(BIG5));

    assertThat(named.report().getTitle()).isEqualTo("東城區總工會");
  }

  @Test
  void bytesOfNoEncodingAreRejectedWithTheirPlaces() {
    read.read(Kind.PAGE, "p.txt", new byte[] {'A', 'B', (byte) 0xD7, (byte) 0xDC, (byte) 0xFF});

    assertThat(read.problems)
        .containsExactly(
            "in/p.txt: is neither UTF-8 (byte offset 2) nor GB18030 (byte offset 4): name its"
                + " encoding with --charset");
    assertThat(read.reasons).containsExactly(Reason.WRONG_ENCODING);
  }

  @Test
  void bytesForeignToTheNamedEncodingAreRejectedWithTheirPlace() {
    var named =
        new ReadFixture(
            new ReadSettings(
                ReportDefaults.standard(), 1_000, TextEncoding.named("UTF-8"), Kind.UNKNOWN));

    named.read(Kind.PAGE, "p.txt", PAGE.getBytes(GB18030));

    assertThat(named.problems)
        .containsExactly(
            "in/p.txt: is not UTF-8 at byte offset 0: mend it, or name its encoding with --charset");
  }

  @Test
  void tornUtf8IsNotTakenForGb18030() {
    byte[] whole = PAGE.getBytes(UTF_8);

    read.read(Kind.PAGE, "p.txt", Arrays.copyOf(whole, whole.length - 1));

    assertThat(read.problems)
        .containsExactly(
            "in/p.txt: is not UTF-8 at byte offset "
                + (whole.length - 3)
                + ": mend it, or name its encoding with --charset");
  }
}
