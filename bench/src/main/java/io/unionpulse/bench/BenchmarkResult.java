package io.unionpulse.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a benchmark has measured.
 *
 * @param ratios figures that do not depend on the machine: one speed divided by another of the same
 *     run, in the order in which they are printed
 * @param figures everything else by name: numbers, texts, or maps of them; units are in the names
 * @param good false if what the figures say must not be, so that the command fails
 */
public record BenchmarkResult(
    Map<String, Double> ratios, Map<String, Object> figures, boolean good) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public BenchmarkResult {
    ratios = Collections.unmodifiableMap(new LinkedHashMap<>(ratios));
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /** Figures that can be better or worse, but not wrong. */
  public BenchmarkResult(Map<String, Double> ratios, Map<String, Object> figures) {
    this(ratios, figures, true);
  }

  /** One line of JSON: {@code {"bench": name, "ratios": {…}, …}}. */
  String toJson(String name) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("bench", name);
    fields.put("ratios", ratios);
    fields.putAll(figures);
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a figure is neither number nor text: " + figures, e);
    }
  }
}
