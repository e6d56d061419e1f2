package io.unionpulse.sink.reconcile;

import io.unionpulse.sink.reconcile.Difference.Kind;
import io.unionpulse.sink.reconcile.ReconcileTask.Compared;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects the differences: all of them in a file if wanted, the first ones for the screen. */
public final class Report implements AutoCloseable {

  /** What is kept to be mended; the rest is for the next run. */
  private static final int MAX_MENDABLE = 100_000;

  private final Optional<PrintWriter> file;
  private final int shown;
  private final List<Difference> first = new ArrayList<>();
  private final List<Difference> mendable = new ArrayList<>();
  private final Map<String, Map<Kind, Long>> totals = new HashMap<>();
  private long total;

  /**
   * A report.
   *
   * @param output file for all differences; null for none
   * @param shown how many differences to show
   */
  public Report(Path output, int shown) throws IOException {
    this.file =
        output == null
            ? Optional.empty()
            : Optional.of(new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8)));
    this.shown = shown;
  }

  /** Takes a difference. */
  public void add(Difference difference) {
    total++;
    totals
        .computeIfAbsent(difference.index(), any -> new EnumMap<>(Kind.class))
        .merge(difference.kind(), 1L, Long::sum);
    file.ifPresent(writer -> writer.println(difference));
    if (first.size() < shown) {
      first.add(difference);
    }
    if (difference.isMendable() && mendable.size() < MAX_MENDABLE) {
      mendable.add(difference);
    }
  }

  /** How many differences there are. */
  public long total() {
    return total;
  }

  /** Those that {@link Repair} can mend, the first 100,000 of them. */
  public Stream<Difference> mendable() {
    return mendable.stream();
  }

  /** Prints the table and the first differences. */
  public void print(List<Compared> compared, PrintWriter out) {
    out.printf("%-24s %12s %12s", "", "topic", "index");
    for (Kind kind : Kind.values()) {
      out.printf(" %8s", kind);
    }
    out.println();
    for (Compared each : compared) {
      out.printf("%-24s %,12d %,12d", each.name(), each.expected(), each.found());
      for (Kind kind : Kind.values()) {
        out.printf(" %,8d", totals.getOrDefault(each.name(), Map.of()).getOrDefault(kind, 0L));
      }
      out.println();
    }
    first.forEach(out::println);
    if (total > first.size()) {
      out.printf("... and %,d more%n", total - first.size());
    }
    out.printf("%,d differences%n", total);
    out.flush();
  }

  @Override
  public void close() {
    file.ifPresent(PrintWriter::close);
  }
}
