package io.unionpulse.producer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.unionpulse.cli.CommandException;
import io.unionpulse.producer.document.Finding;
import io.unionpulse.producer.document.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps what was rejected, one JSON object a line: where it stands, the reason, what to do, the
 * field at fault, and the report's own text, which can be mended and ingested again.
 */
final class RejectsFile implements AutoCloseable {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Path file;
  private final OutputStream out;

  private RejectsFile(Path file, OutputStream out) {
    this.file = file;
    this.out = out;
  }

  /** A new file; one of that name is written over. */
  static RejectsFile create(Path file) {
    try {
      return new RejectsFile(file, Files.newOutputStream(file));
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  /**
   * Adds a line.
   *
   * @param text the report as it stands in the input; null for a whole input
   */
  void add(Problem problem, String text) {
    try {
      JsonGenerator json =
          FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("where", problem.where());
      json.writeStringField("reason", problem.reason().name());
      json.writeStringField("explanation", problem.explanation());
      Finding finding = problem.finding();
      if (finding != null) {
        json.writeStringField("field", finding.field());
        json.writeStringField("found", finding.found());
        json.writeStringField("expected", finding.expected());
      }
      if (text != null) {
        json.writeStringField("text", text);
      }
      json.writeEndObject();
      json.writeRaw('\n');
      json.flush();
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private static CommandException failed(Path file, IOException e) {
    return new CommandException(
        "cannot write the rejects to " + file + " (" + e.getMessage() + "): check folder and disk",
        e);
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw failed(file, e);
    }
  }
}
