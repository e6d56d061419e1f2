package io.unionpulse.dashboard.activities;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.unionpulse.dashboard.filter.Filter;
import io.unionpulse.dashboard.filter.FilterQuery;
import io.unionpulse.dashboard.index.IndexNames;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All reports of a filter as CSV (RFC 4180) for spreadsheets: of one moment, however long it takes,
 * and with little memory, however many there are.
 */
public final class CsvExport implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CsvExport.class);
  private static final int ROWS = 1_000;
  private static final Time KEPT_OPEN = Time.of(time -> time.time("2m"));
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final CsvMapper CSV =
      CsvMapper.csvBuilder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private final ElasticsearchClient elasticsearch;
  private final CsvRequest wanted;
  private String view;
  private List<Hit<JsonNode>> rows;

  /**
   * Opens a view of the index, and reads the first rows of it.
   *
   * @throws IOException if Elasticsearch is away
   */
  public CsvExport(ElasticsearchClient elasticsearch, CsvRequest wanted) throws IOException {
    this.elasticsearch = elasticsearch;
    this.wanted = wanted;
    this.view =
        elasticsearch
            .openPointInTime(open -> open.index(IndexNames.ACTIVITIES).keepAlive(KEPT_OPEN))
            .id();
    this.rows = rows(List.of());
  }

  /**
   * Writes everything.
   *
   * @throws IOException if the reader has gone, or Elasticsearch is away: then the rest is missing
   */
  public void write(OutputStream out) throws IOException {
    var text = new OutputStreamWriter(out, UTF_8);
    text.write(BYTE_ORDER_MARK);
    var schema = CsvSchema.emptySchema().withLineSeparator("\r\n");
    try (SequenceWriter lines = CSV.writer(schema).writeValues(text)) {
      lines.write(line(column -> column.title(wanted.language())));
      while (!rows.isEmpty()) {
        for (var row : rows) {
          lines.write(line(column -> column.cell(row.source())));
        }
        lines.flush();
        rows = rows.size() < ROWS ? List.of() : rows(rows.get(rows.size() - 1).sort());
      }
    }
  }

  private static String[] line(java.util.function.Function<CsvColumns, String> cell) {
    return Arrays.stream(CsvColumns.values()).map(cell).toArray(String[]::new);
  }

  private List<Hit<JsonNode>> rows(List<FieldValue> after) throws IOException {
    Filter filter = wanted.filter();
    var request =
        new SearchRequest.Builder()
            .pit(pit -> pit.id(view).keepAlive(KEPT_OPEN))
            .query(FilterQuery.of(filter))
            .sort(wanted.sort().options())
            .size(ROWS)
            .trackTotalHits(total -> total.enabled(false))
            .source(source -> source.filter(fields -> fields.includes(CsvColumns.FIELDS)));
    if (!after.isEmpty()) {
      request.searchAfter(after);
    }
    var found = elasticsearch.search(request.build(), JsonNode.class);
    view = found.pitId() == null ? view : found.pitId();
    return found.hits().hits();
  }

  /** Closes the view. */
  @Override
  public void close() {
    try {
      elasticsearch.closePointInTime(closing -> closing.id(view));
    } catch (IOException | RuntimeException e) {
      LOG.debug("Elasticsearch closes the view by itself after a while", e);
    }
  }
}
