package io.unionpulse.producer.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.producer.document.ReportCompletion.Origin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** Reads reports in their JSON form: one a line, or a file that holds one or an array of them. */
final class ReportLines {

  private static final int MEBIBYTE = 1024 * 1024;

  /** A binary file shows NUL this early; a line torn by a crash further on is only one bad line. */
  private static final int BINARY_SIGN_BYTES = 4 * 1024;

  private final ReportDefaults defaults;
  private final TextEncoding encoding;
  private final ReportCompletion completion;

  ReportLines(ReadSettings settings, ReportCompletion completion) {
    this.defaults = settings.defaults();
    this.encoding = settings.encoding();
    this.completion = completion;
  }

  /** Line by line, so that a stream may be of any length; blank lines are passed over. */
  void stream(Input input, InputStream in, ReportSink sink)
      throws IOException, RejectedException, InterruptedException {
    var lines = new ByteLines(in, ReadSettings.MAX_LINE_BYTES);
    byte[] start = lines.peek();
    var wide = encoding.wide(start);
    if (wide.isPresent()) {
      InputStream rest = new SequenceInputStream(new ByteArrayInputStream(start), in);
      lines(
          input,
          new ByteLines(new Utf8Bytes(rest, wide.get()), ReadSettings.MAX_LINE_BYTES),
          TextEncoding.DETECTED,
          sink);
      return;
    }
    TextEncoding.rejectBinary(start, Math.min(start.length, BINARY_SIGN_BYTES), 0);
    lines(input, lines, encoding, sink);
  }

  private void lines(Input input, ByteLines lines, TextEncoding of, ReportSink sink)
      throws IOException, RejectedException, InterruptedException {
    var ids = new ReportIds();
    boolean blank = true;
    for (var line = lines.next(); line != null; line = lines.next()) {
      String text = "";
      try {
        text = text(line, of);
        if (!text.isBlank()) {
          blank = false;
          report(input, ReportJson.report(text), position(line.number()), ids, sink);
        }
      } catch (RejectedException e) {
        blank = false;
        sink.reject(e.at(input.label() + ":" + line.number()), text);
      }
    }
    if (blank) {
      throw WholeText.empty();
    }
  }

  /** The text of a {@code .json} file: one report, or an array of them. */
  void json(Input input, String text, ReportSink sink)
      throws RejectedException, InterruptedException {
    JsonNode json = ReportJson.parse(text);
    var ids = new ReportIds();
    if (!json.isArray()) {
      report(input, ReportJson.report(json), null, ids, sink);
      return;
    }
    if (json.isEmpty()) {
      throw WholeText.empty();
    }
    int position = 0;
    for (JsonNode item : json) {
      position++;
      try {
        report(input, ReportJson.report(item), position, ids, sink);
      } catch (RejectedException e) {
        sink.reject(e.at(input.label() + " item " + position), item.toString());
      }
    }
  }

  private void report(
      Input input, ActivityReport.Builder report, Integer position, ReportIds ids, ReportSink sink)
      throws RejectedException, InterruptedException {
    var origin = new Origin(defaults.lineSystem(), input.document(), position);
    sink.accept(completion.complete(report, origin, ids));
  }

  private static String text(ByteLines.Line line, TextEncoding encoding) throws RejectedException {
    if (line.tooLong()) {
      throw new RejectedException(
          Reason.TOO_LARGE,
          "is a line longer than "
              + ReadSettings.MAX_LINE_BYTES / MEBIBYTE
              + " MiB: write one report a line");
    }
    return encoding.decode(line.bytes(), line.offset());
  }

  /** Places behind the largest number count as that one. */
  private static int position(long number) {
    return (int) Math.min(number, Integer.MAX_VALUE);
  }
}
