package io.unionpulse.dashboard;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.javalin.http.Context;
import io.unionpulse.dashboard.activities.CsvExport;
import io.unionpulse.dashboard.activities.CsvRequest;
import io.unionpulse.dashboard.filter.Parameters;
import io.unionpulse.dashboard.index.IndexWatch;
import io.unionpulse.web.ProblemException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that a filter finds as a file, a few of them at once. */
final class Downloads {

  private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
  private static final int AT_ONCE = 4;
  private static final int RETRY_AFTER_SECONDS = 10;

  private final ElasticsearchClient elasticsearch;
  private final IndexWatch watch;
  private final Semaphore room = new Semaphore(AT_ONCE);

  Downloads(ElasticsearchClient elasticsearch, IndexWatch watch) {
    this.elasticsearch = elasticsearch;
    this.watch = watch;
  }

  /** {@code GET /api/export.csv}. */
  void csv(Context context, LocalDate today) {
    CsvRequest wanted = CsvRequest.read(new Parameters(context, CsvRequest.NAMES), today);
    if (!watch.state().isUp()) {
      throw ProblemException.unavailable(watch.state().wrong(), RETRY_AFTER_SECONDS);
    }
    if (!room.tryAcquire()) {
      throw ProblemException.unavailable(
          "several files are being written already: try again", RETRY_AFTER_SECONDS);
    }
    try (CsvExport export = open(wanted)) {
      context
          .contentType("text/csv; charset=utf-8")
          .header("Cache-Control", "no-store")
          .header("Content-Disposition", "attachment; filename=\"unionpulse-" + today + ".csv\"");
      write(context, export);
    } finally {
      room.release();
    }
  }

  private CsvExport open(CsvRequest wanted) {
    try {
      return new CsvExport(elasticsearch, wanted);
    } catch (IOException | ElasticsearchException e) {
      LOG.warn("a file cannot be written: {}", e.getMessage());
      throw ProblemException.unavailable(
          "Elasticsearch does not answer: try again", RETRY_AFTER_SECONDS);
    }
  }

  /** A file whose end is missing must not look whole: the connection is cut. */
  private static void write(Context context, CsvExport export) {
    try {
      export.write(context.outputStream());
    } catch (IOException | ElasticsearchException e) {
      LOG.info("a file was not written to its end: {}", e.getMessage());
      ServletContextRequest.getServletContextRequest(context.req()).getServletChannel().abort(e);
    }
  }
}
