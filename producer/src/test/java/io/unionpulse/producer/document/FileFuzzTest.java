package io.unionpulse.producer.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.producer.document.Input.Kind;
import io.unionpulse.schemas.ReportRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Thousands of malformed files: none ends the reader, and what it gives keeps the contract. */
class FileFuzzTest {

  private static final int FILES = 8_000;
  private static final long MOST_GROWTH_BYTES = 64L * 1024 * 1024;
  private static final byte[] NASTY = {0, (byte) 0xFF, '"', '{', '\n', (byte) 0xC3};
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "1e999",
          "123456789012345678901234567890",
          "0.1",
          "\"\"",
          "\"../../etc/passwd\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"区总工会\"",
          "\"2024-13-45\"",
          "\"999999999-01-01\"",
          "[]",
          "{}",
          "[[[]]]",
          "{\"a\":1}",
          "NaN");
  private static final List<String> FIELDS =
      List.of(
          "reportId",
          "revision",
          "status",
          "source",
          "publishedOn",
          "title",
          "body",
          "region",
          "declared",
          "ingestedAt",
          "__proto__",
          "Title");

  private final Random random = new Random(20261130);
  private final ReportReader reader =
      new ReportReader(ReadSettings.standard(), Clock.fixed(ReadFixture.NOW, ZoneOffset.UTC));
  private long accepted;
  private long rejected;

  @Test
  void nothingMalformedEndsTheReaderOrComesOutOfIt() throws Exception {
    for (int i = 0; i < FILES / 4; i++) {
      read(malformed());
    }
    long before = usedBytes();
    for (int i = 0; i < 3 * FILES / 4; i++) {
      read(malformed());
    }

    assertThat(usedBytes() - before).isLessThan(MOST_GROWTH_BYTES);
    assertThat(rejected).isGreaterThan(FILES / 2);
    assertThat(accepted).as("some are good all the same").isPositive();
  }

  @Test
  void theDeepestAndTheLongestAreRejected() throws Exception {
    read("[".repeat(2_000_000).getBytes(UTF_8));
    read("{\"source\":".repeat(200_000).getBytes(UTF_8));
    read(("{\"revision\":" + "9".repeat(1_000_000) + "}").getBytes(UTF_8));
    read(("{\"title\":\"" + "长".repeat(1_000_000) + "\"}").getBytes(UTF_8));
    read(("title\n\"" + "a".repeat(3_000_000)).getBytes(UTF_8));

    assertThat(accepted).isZero();
  }

  private void read(byte[] bytes) throws InterruptedException {
    Kind kind = KINDS.get(random.nextInt(KINDS.size()));
    reader.read(
        new Input("fuzz", "fuzz", kind, 0, () -> new ByteArrayInputStream(bytes), true),
        new ReportSink() {
          @Override
          public void accept(ActivityReport report) {
            assertThat(ReportRules.violation(report)).isEmpty();
            accepted += kind == Kind.PAGE || kind == Kind.UNKNOWN ? 0 : 1;
          }

          @Override
          public void reject(Problem problem) {
            assertThat(problem.line()).doesNotContain("\n", "\u001b").hasSizeLessThan(2_000);
            rejected++;
          }
        });
  }

  private byte[] malformed() throws IOException {
    byte[] bytes = text().getBytes(encoding());
    for (int changes = random.nextInt(4); changes > 0 && bytes.length > 0; changes--) {
      bytes = changed(bytes);
    }
    return random.nextInt(4) == 0 ? packed(bytes) : bytes;
  }

  private Charset encoding() {
    return Charset.forName(List.of("UTF-8", "GB18030", "UTF-16", "Big5").get(random.nextInt(4)));
  }

  private String text() {
    return switch (random.nextInt(6)) {
      case 0 -> report() + "\n" + report() + "\n";
      case 1 -> "[" + report() + "," + report() + "]";
      case 2 -> report();
      case 3 -> "title,revision,source.position\n" + row() + "\n" + row() + "\n";
      case 4 -> "[".repeat(random.nextInt(3_000)) + report();
      default -> "怀柔区总工会举办书法展\n\n本报讯（记者 林晓）" + report();
    };
  }

  private String report() {
    var report = new StringBuilder("{");
    for (int fields = 1 + random.nextInt(5); fields > 0; fields--) {
      report.append('"').append(any(FIELDS)).append("\":").append(any(VALUES)).append(',');
    }
    return report.append("\"body\":").append(any(VALUES)).append('}').toString();
  }

  private String row() {
    return any(VALUES) + "," + any(VALUES) + "," + any(VALUES);
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private byte[] changed(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> Arrays.copyOfRange(bytes, at, bytes.length);
      case 2 -> {
        bytes[at] = (byte) random.nextInt(256);
        yield bytes;
      }
      default -> {
        bytes[at] = NASTY[random.nextInt(NASTY.length)];
        yield bytes;
      }
    };
  }

  private byte[] packed(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
      if (random.nextInt(40) == 0) {
        byte[] filling = new byte[1 << 20];
        Arrays.fill(filling, (byte) " \n{[".charAt(random.nextInt(4)));
        for (int i = 0; i < 40; i++) {
          out.write(filling);
        }
      }
    }
    byte[] whole = packed.toByteArray();
    return random.nextInt(3) == 0 ? changed(whole) : whole;
  }

  private static long usedBytes() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
