package io.unionpulse.producer.document;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.extraction.page.Article;
import io.unionpulse.extraction.page.PageSplitter;
import io.unionpulse.producer.document.ReportCompletion.Origin;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads inputs into reports. One reader serves one run, input after input: it remembers the pages'
 * reports, so that two files of one name cannot overwrite each other unnoticed. Not for several
 * threads.
 */
public final class ReportReader {

  /** How far to look for the first character of an input of unknown kind, in bytes. */
  private static final int LOOK_AHEAD_BYTES = 64 * 1024;

  private final ReadSettings settings;
  private final Function<String, List<Article>> splitter;
  private final ReportCompletion completion;
  private final ReportLines lines;
  private final ReportTable table;
  private final Map<String, String> labelsByPageReport = new HashMap<>();

  /**
   * A reader for one run.
   *
   * @param clock gives the time of ingestion
   */
  public ReportReader(ReadSettings settings, Clock clock) {
    this(settings, clock, PageSplitter::split);
  }

  /** With another way to cut pages. */
  ReportReader(ReadSettings settings, Clock clock, Function<String, List<Article>> splitter) {
    this.settings = settings;
    this.splitter = splitter;
    this.completion = new ReportCompletion(settings.defaults(), clock);
    this.lines = new ReportLines(settings, completion);
    this.table = new ReportTable(settings.defaults(), completion);
  }

  /**
   * Gives the reports and problems of {@code input} to {@code sink}, in their order.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  public void read(Input input, ReportSink sink) throws InterruptedException {
    try (InputStream in = open(input, sink)) {
      switch (input.kind()) {
        case PAGE -> page(input, WholeText.read(in, settings), sink);
        case REPORT_JSON -> lines.json(input, WholeText.read(in, settings), sink);
        case REPORT_LINES -> lines.stream(input, in, sink);
        case REPORT_TABLE -> table.read(input, WholeText.read(in, settings), sink);
        case UNKNOWN -> unknown(input, in, sink);
      }
    } catch (RejectedException e) {
      sink.reject(e.at(input.label()));
    } catch (UnpackingException e) {
      sink.reject(e.rejection().at(input.label()));
    } catch (IOException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      sink.reject(IoExplanation.of(e).at(input.label()));
    }
  }

  /** Gives a report that is complete already to {@code sink}, or the problem that it has. */
  public void check(String label, ActivityReport report, ReportSink sink)
      throws InterruptedException {
    try {
      completion.check(report);
      sink.accept(report);
    } catch (RejectedException e) {
      sink.reject(e.at(label));
    }
  }

  private InputStream open(Input input, ReportSink sink) throws IOException, RejectedException {
    if (input.kind() != Input.Kind.REPORT_LINES) {
      WholeText.requireSize(input.size(), settings);
    }
    InputStream in = new ByteCount(input.opener().open(), sink::read);
    return input.mayBePacked() ? Gunzip.ifPacked(in) : in;
  }

  private void unknown(Input input, InputStream unknown, ReportSink sink)
      throws IOException, RejectedException, InterruptedException {
    var in = new BufferedInputStream(unknown, LOOK_AHEAD_BYTES);
    switch (FirstCharacter.kind(in, LOOK_AHEAD_BYTES)) {
      case REPORT_LINES -> lines.stream(input, in, sink);
      case REPORT_JSON -> lines.json(input, WholeText.read(in, settings), sink);
      default -> page(input, WholeText.read(in, settings), sink);
    }
  }

  private void page(Input input, String text, ReportSink sink)
      throws RejectedException, InterruptedException {
    List<Article> articles = splitter.apply(text);
    if (articles.isEmpty()) {
      throw new RejectedException(
          Reason.NO_ARTICLE, "holds no article: give a page of text with at least one");
    }
    var ids = new ReportIds();
    for (Article article : articles) {
      try {
        var report = report(input, article, ids);
        rejectSameReport(input, report);
        sink.accept(report);
      } catch (RejectedException e) {
        sink.reject(e.at(input.label() + " article " + article.position()));
      }
    }
  }

  private ActivityReport report(Input input, Article article, ReportIds ids)
      throws RejectedException {
    var report =
        ActivityReport.newBuilder()
            .setTitle(String.join("\n", article.headlines()))
            .setBody(article.body())
            .setPublishedOn(settings.defaults().publishedOn());
    var origin = new Origin(settings.defaults().pageSystem(), input.document(), article.position());
    return completion.complete(report, origin, ids);
  }

  private void rejectSameReport(Input input, ActivityReport report) throws RejectedException {
    String other = labelsByPageReport.putIfAbsent(report.getReportId(), input.label());
    if (other != null && !other.equals(input.label())) {
      throw new RejectedException(
          Reason.SAME_REPORT,
          "has the file name and title of an article in "
              + other
              + " and would replace it: rename one of the files");
    }
  }
}
