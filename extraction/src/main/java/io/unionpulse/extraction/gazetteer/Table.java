package io.unionpulse.extraction.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Tables of rules and names that travel with the code: UTF-8, columns by tab, {@code #} remarks.
 */
public final class Table {

  private Table() {}

  /**
   * The rows of a resource beside {@code owner}.
   *
   * @throws IllegalStateException if the resource is missing or a row has fewer columns
   */
  public static List<List<String>> rows(Class<?> owner, String resource, int columns) {
    var stream = owner.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("missing table " + resource);
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> cells(resource, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String resource, String line, int columns) {
    List<String> cells = Arrays.asList(line.split("\t", -1));
    if (cells.size() < columns) {
      throw new IllegalStateException(
          resource + ": " + columns + " columns expected in line: " + line);
    }
    return cells;
  }
}
