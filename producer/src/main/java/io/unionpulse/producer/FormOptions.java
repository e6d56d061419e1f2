package io.unionpulse.producer;

import io.unionpulse.cli.Checked;
import io.unionpulse.cli.Requirements;
import io.unionpulse.producer.document.Input;
import io.unionpulse.producer.document.ReadSettings;
import io.unionpulse.producer.document.ReportDefaults;
import io.unionpulse.producer.document.TextEncoding;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** How files are read; common to the commands that read some. */
class FormOptions implements Checked {

  private static final Pattern REGION = Pattern.compile("[0-9]{6}");

  @Option(
      names = "--system",
      paramLabel = "NAME",
      description =
          "Publishing system of reports that do not name theirs (default: "
              + ReportDefaults.PAGE_SYSTEM
              + " for pages, "
              + ReportDefaults.LINE_SYSTEM
              + " for report files).")
  private String system = "";

  @Option(
      names = "--region",
      paramLabel = "CODE",
      defaultValue = ReportDefaults.DEFAULT_REGION,
      description =
          "GB/T 2260 code of the publisher's region, six digits (default: ${DEFAULT-VALUE}).")
  private String region;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Date of publication of pages, as 2024-10-14 (default: unknown).")
  private LocalDate published;

  @Option(
      names = "--max-document-size",
      paramLabel = "SIZE",
      defaultValue = "5MiB",
      converter = ByteSize.class,
      description =
          "Largest page, .json or .csv file, in bytes, KiB or MiB (default: ${DEFAULT-VALUE}). Report"
              + " lines may have 4 MiB each, their files any size.")
  private long maxDocumentBytes;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      converter = EncodingName.class,
      description =
          "Encoding of all inputs, such as GB18030, Big5 or UTF-16 (default: UTF-8, UTF-16 with a"
              + " byte order mark or GB18030, as found).")
  private TextEncoding charset = TextEncoding.DETECTED;

  @Override
  public final void check(Requirements requirements) {
    requirements
        .require(REGION.matcher(region).matches(), "--region", region, "six digits, as 110000")
        .require(
            maxDocumentBytes >= 1 && maxDocumentBytes <= ReadSettings.LARGEST_MAX_DOCUMENT_BYTES,
            "--max-document-size",
            maxDocumentBytes,
            "1 to 256MiB");
  }

  /**
   * The options as settings.
   *
   * @param standardInput what the standard input holds
   */
  final ReadSettings settings(Input.Kind standardInput) {
    return new ReadSettings(
        new ReportDefaults(system.strip(), region, published),
        maxDocumentBytes,
        charset,
        standardInput);
  }
}
