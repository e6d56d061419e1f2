package io.unionpulse.producer.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.producer.document.Input.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are packed with gzip. */
class PackedReadingTest {

  private static final String REPORT = "{\"title\":\"区总工会\"}";
  private static final int MEBIBYTE = 1024 * 1024;

  private final ReadFixture read = new ReadFixture();

  @ParameterizedTest
  @CsvSource({
    "a.txt, '区总工会\n\n正文'",
    "a.ndjson, '{\"title\":\"区总工会\"}\n'",
    "a.json, '[{\"title\":\"区总工会\"}]'",
    "a.csv, 'title\n区总工会\n'"
  })
  void aPackedFileGivesTheReportsOfTheUnpackedOne(String name, String text) throws IOException {
    Kind kind = FileNames.kind(name).orElseThrow();
    var plain = new ReadFixture().read(kind, name, text.getBytes(UTF_8)).report();

    assertThat(FileNames.kind(name + ".gz")).hasValue(kind);
    assertThat(FileNames.document(name + ".GZ")).isEqualTo(name);
    assertThat(packed(kind, name, gzip(text.getBytes(UTF_8))).report()).isEqualTo(plain);
  }

  @Test
  void whatIsNamedPackedAndIsNotIsReadAsItIs() {
    assertThat(packed(Kind.REPORT_LINES, "a.ndjson", REPORT.getBytes(UTF_8)).report().getTitle())
        .isEqualTo("区总工会");
  }

  @Test
  void thePiecesOfAGzipFileAreReadAsOne() throws IOException {
    var pieces = new ByteArrayOutputStream();
    pieces.write(gzip((REPORT + "\n").getBytes(UTF_8)));
    pieces.write(gzip((REPORT + "\n").getBytes(UTF_8)));

    packed(Kind.UNKNOWN, "stdin", pieces.toByteArray());

    assertThat(read.reports).extracting(ActivityReport::getTitle).containsExactly("区总工会", "区总工会");
  }

  @Test
  void aTornGzipFileIsRejectedBehindWhatItStillGives() throws IOException {
    byte[] whole = gzip((REPORT + "\n").getBytes(UTF_8));

    packed(Kind.REPORT_LINES, "a.ndjson", Arrays.copyOf(whole, whole.length - 6));

    assertThat(read.reasons).containsExactly(Reason.UNREADABLE);
    assertThat(read.problems)
        .containsExactly("in/a.ndjson: is damaged or torn gzip: pack it again");
  }

  @Test
  void linesThatSwellWithoutEndAreGivenUpOn() throws IOException {
    byte[] bomb = gzip('\n', 100);

    packed(Kind.REPORT_LINES, "a.ndjson", bomb);

    assertThat(read.problems)
        .containsExactly("in/a.ndjson: swells to more than 200 times its size: give it unpacked");
    assertThat(read.reasons).containsExactly(Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @CsvSource({"PAGE, a.txt", "REPORT_JSON, a.json", "REPORT_TABLE, a.csv"})
  void aDocumentThatSwellsIsStoppedAtItsLimit(Kind kind, String name) throws IOException {
    packed(kind, name, gzip(' ', 100));

    assertThat(read.problems).singleElement().asString().contains("is larger than 5 MiB");
  }

  @Test
  void aBombWithinABombIsNoText() throws IOException {
    packed(Kind.PAGE, "a.txt", gzip(gzip(' ', 4)));

    assertThat(read.reports).isEmpty();
    assertThat(read.problems).hasSize(1);
  }

  private ReadFixture packed(Kind kind, String name, byte[] bytes) {
    return read.read(
        new Input(
            "in/" + name, name, kind, bytes.length, () -> new ByteArrayInputStream(bytes), true));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] gzip(char filling, int mebibytes) throws IOException {
    byte[] piece = new byte[MEBIBYTE];
    Arrays.fill(piece, (byte) filling);
    var packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      for (int i = 0; i < mebibytes; i++) {
        out.write(piece);
      }
    }
    return packed.toByteArray();
  }
}
