package io.unionpulse.producer;

import io.unionpulse.producer.document.ReadSettings;
import io.unionpulse.producer.document.ReportDefaults;
import io.unionpulse.producer.document.TextEncoding;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is read, and how; common to the commands that read files. */
final class ReadingOptions {

  private static final Pattern REGION = Pattern.compile("[0-9]{6}");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Newspaper page (.txt), reports (.ndjson or .jsonl: one JSON object a line; .json: one or"
              + " an array; .csv: a row each under a header of field names), folder with such files,"
              + " or - for standard input.")
  private List<String> paths;

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

  @Option(
      names = "--stdin-format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description =
          "What standard input holds: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, which"
              + " tells pages, report lines and JSON arrays apart).")
  private StdinFormat stdinFormat;

  List<String> paths() {
    return List.copyOf(paths);
  }

  /**
   * The options as settings.
   *
   * @throws ParameterException if one of them cannot be
   */
  ReadSettings settings() {
    if (!REGION.matcher(region).matches()) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--region': give six digits, as 110000");
    }
    if (maxDocumentBytes < 1 || maxDocumentBytes > ReadSettings.LARGEST_MAX_DOCUMENT_BYTES) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--max-document-size': 1 to 256MiB");
    }
    return new ReadSettings(
        new ReportDefaults(system.strip(), region, published),
        maxDocumentBytes,
        charset,
        stdinFormat.kind());
  }
}
