package io.unionpulse.producer;

import io.unionpulse.producer.document.ReadSettings;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, and how; common to the commands that read files and the standard input. */
final class ReadingOptions extends FormOptions {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Newspaper page (.txt), reports (.ndjson or .jsonl: one JSON object a line; .json: one or"
              + " an array; .csv: a row each under a header of field names), the same as .gz, folder"
              + " with such files, or - for standard input.")
  private List<String> paths;

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

  /** The options as settings. */
  ReadSettings settings() {
    return settings(stdinFormat.kind());
  }
}
