package io.unionpulse.producer.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.unionpulse.producer.document.ReportCompletion.Origin;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads reports from CSV by RFC 4180. The header names fields of {@code ActivityReport}, those of
 * {@code source} and {@code declared} with a dot: {@code declared.headcount}. An empty cell is a
 * field that is absent. Rows count from 1, the header, as a spreadsheet shows them.
 */
final class ReportTable {

  private static final Set<String> OBJECTS = Set.of("source", "declared");
  private static final Set<String> NUMBERS =
      Set.of("revision", "source.position", "declared.headcount");
  private static final int LONGEST_NUMBER = 18; // of digits, so that a long holds it
  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
          .build();

  private final ReportDefaults defaults;
  private final ReportCompletion completion;

  ReportTable(ReportDefaults defaults, ReportCompletion completion) {
    this.defaults = defaults;
    this.completion = completion;
  }

  /** The rows of {@code text}, a whole table. */
  void read(Input input, String text, ReportSink sink)
      throws RejectedException, InterruptedException {
    var ids = new ReportIds();
    int row = 1;
    try (MappingIterator<String[]> rows = MAPPER.readerFor(String[].class).readValues(text)) {
      List<String> header = header(rows);
      if (!rows.hasNextValue()) {
        throw WholeText.empty();
      }
      while (rows.hasNextValue()) {
        String[] cells = rows.nextValue();
        row++;
        try {
          var origin = new Origin(defaults.lineSystem(), input.document(), row);
          var report = ReportJson.report(json(header, cells));
          sink.accept(completion.complete(report, origin, ids));
        } catch (RejectedException e) {
          sink.reject(
              e.at(input.label() + " row " + row), MAPPER.writeValueAsString(cells).strip());
        }
      }
    } catch (JsonProcessingException e) {
      throw new RejectedException(
          Reason.NOT_CSV,
          "is not CSV behind row %d, line %d: mend its quotation marks"
              .formatted(row, e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
    } catch (IOException e) {
      throw new IllegalStateException("a string can always be read", e);
    }
  }

  private static List<String> header(MappingIterator<String[]> rows)
      throws IOException, RejectedException {
    List<String> names =
        rows.hasNextValue()
            ? Arrays.stream(rows.nextValue()).map(String::strip).toList()
            : List.of();
    if (!names.contains("title") && !names.contains("body")) {
      throw new RejectedException(
          Reason.NOT_CSV, "has no header with title or body: name the fields in the first row");
    }
    var seen = new HashSet<String>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new RejectedException(
            Reason.NOT_CSV, "has the column " + name + " twice: leave one out");
      }
    }
    return names;
  }

  private static ObjectNode json(List<String> header, String[] cells) throws RejectedException {
    if (cells.length > header.size()) {
      throw new RejectedException(
          Reason.NOT_CSV,
          "has %d cells under %d columns: put cells with commas in quotation marks"
              .formatted(cells.length, header.size()));
    }
    var json = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        put(json, header.get(i), cells[i]);
      }
    }
    return json;
  }

  private static void put(ObjectNode json, String column, String cell) {
    int dot = column.indexOf('.');
    String parent = column.substring(0, Math.max(0, dot));
    boolean inside = OBJECTS.contains(parent) && !json.path(parent).isTextual();
    ObjectNode object = inside ? json.withObjectProperty(parent) : json;
    String name = inside ? column.substring(dot + 1) : column; // what else has a dot is unknown
    if (NUMBERS.contains(column) && isNumber(cell)) {
      object.put(name, Long.parseLong(cell));
    } else {
      object.put(name, cell);
    }
  }

  private static boolean isNumber(String cell) {
    return cell.length() <= LONGEST_NUMBER && cell.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
