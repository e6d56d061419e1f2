package io.unionpulse.producer.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.extraction.page.Article;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads bytes as a document and keeps what came of it. Pages: an article between two rules. */
final class ReadFixture implements ReportSink {

  static final Instant NOW = Instant.parse("2026-11-21T08:00:00.123Z");

  final List<ActivityReport> reports = new ArrayList<>();
  final List<String> problems = new ArrayList<>();
  final List<Reason> reasons = new ArrayList<>();

  private final ReportReader reader;

  ReadFixture(ReadSettings settings) {
    reader = new ReportReader(settings, Clock.fixed(NOW, ZoneOffset.UTC), ReadFixture::articles);
  }

  ReadFixture() {
    this(ReadSettings.standard());
  }

  static ReadSettings settings(ReportDefaults defaults) {
    return new ReadSettings(defaults, ReadSettings.DEFAULT_MAX_DOCUMENT_BYTES);
  }

  ReadFixture page(String name, String text) {
    return read(Input.Kind.PAGE, name, text.getBytes(UTF_8));
  }

  ReadFixture lines(String... lines) {
    return read(Input.Kind.REPORT_LINES, "a.ndjson", String.join("\n", lines).getBytes(UTF_8));
  }

  ReadFixture json(String text) {
    return read(Input.Kind.REPORT_JSON, "a.json", text.getBytes(UTF_8));
  }

  ReadFixture read(Input.Kind kind, String name, byte[] bytes) {
    return read(
        new Input("in/" + name, name, kind, bytes.length, () -> new ByteArrayInputStream(bytes)));
  }

  ReadFixture read(Input input) {
    try {
      reader.read(input, this);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return this;
  }

  ActivityReport report() {
    if (reports.size() != 1 || !problems.isEmpty()) {
      throw new AssertionError(reports + " " + problems);
    }
    return reports.get(0);
  }

  @Override
  public void accept(ActivityReport report) {
    reports.add(report);
  }

  @Override
  public void reject(Problem problem) {
    problems.add(problem.line());
    reasons.add(problem.reason());
  }

  /** Headlines before the first blank line of an article; none for a page that is only a banner. */
  private static List<Article> articles(String page) {
    List<Article> articles = new ArrayList<>();
    for (String part : page.split("\n---\n", -1)) {
      String[] halves = part.split("\n\n", 2);
      if (halves.length == 2) {
        List<String> headlines =
            halves[0].isEmpty() ? List.of() : Arrays.asList(halves[0].split("\n", -1));
        articles.add(new Article(articles.size() + 1, headlines, halves[1]));
      }
    }
    return articles;
  }
}
