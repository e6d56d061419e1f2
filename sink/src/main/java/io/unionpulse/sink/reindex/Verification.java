package io.unionpulse.sink.reindex;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.sink.index.ContractIndices;
import io.unionpulse.sink.index.JsonApi;
import io.unionpulse.sink.index.NotUpYet;
import io.unionpulse.sink.reconcile.Difference;
import io.unionpulse.sink.reconcile.Difference.Kind;
import io.unionpulse.sink.reconcile.IndexComparison;
import io.unionpulse.sink.reconcile.LossCheck;
import io.unionpulse.sink.reconcile.ReconcileTask.Compared;
import io.unionpulse.sink.reconcile.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Proves that new indices may take the place of the old ones, or says what differs. */
public final class Verification {

  private static final int SHOWN = 20;

  /** A record that is refused just now may become a dead letter a moment later. */
  private static final int ATTEMPTS = 3;

  private final JsonApi elasticsearch;
  private final Function<Move, IndexComparison> comparisons;
  private final LossCheck losses;
  private final PrintWriter out;

  /**
   * A verification.
   *
   * @param comparisons compares the topic of a move with an index
   * @param out for the table of what differs
   */
  public Verification(
      JsonApi elasticsearch,
      Function<Move, IndexComparison> comparisons,
      LossCheck losses,
      PrintWriter out) {
    this.elasticsearch = elasticsearch;
    this.comparisons = comparisons;
    this.losses = losses;
    this.out = out;
  }

  /** Whether the new indices hold what the topics hold, and all that the old ones hold. */
  boolean holds(Rebuild rebuild, Copier copier) throws IOException, InterruptedException {
    int attempts = rebuild.keepsVersions() ? 1 : ATTEMPTS;
    for (int attempt = 1; ; attempt++) {
      try (var report = new Report(null, SHOWN)) {
        List<Compared> compared = new ArrayList<>();
        for (Move move : rebuild.moves()) {
          compared.add(compare(rebuild, move, copier, report));
        }
        if (report.total() == 0 || attempt == attempts) {
          for (Move move : rebuild.moves()) {
            findLosses(rebuild, move, report);
          }
          report.print(compared, out);
          return report.total() == 0;
        }
      }
    }
  }

  private Compared compare(Rebuild rebuild, Move move, Copier copier, Report report)
      throws IOException, InterruptedException {
    return comparisons
        .apply(move)
        .compare(
            move.index(),
            move.to(),
            copier,
            found -> {
              if (!isRefusedByBoth(rebuild, move, found)) {
                report.add(found);
              }
            });
  }

  /** Whether no document that readers find would be missing. */
  boolean losesNothing(Rebuild rebuild) throws IOException {
    try (var report = new Report(null, SHOWN)) {
      for (Move move : rebuild.moves()) {
        findLosses(rebuild, move, report);
      }
      if (report.total() > 0) {
        report.print(List.of(), out);
      }
      return report.total() == 0;
    }
  }

  private void findLosses(Rebuild rebuild, Move move, Report report) throws IOException {
    boolean counts = move.index().alias().equals(ContractIndices.DISTRICT_COUNTS.alias());
    if (rebuild.keepsVersions() || !counts) { // other rules count in other places
      losses.check(
          move.index().alias(), move.from(), move.to(), rebuild.keepsVersions(), report::add);
    }
  }

  /** A record that Elasticsearch refuses stands in neither index, or in both as it was before. */
  private boolean isRefusedByBoth(Rebuild rebuild, Move move, Difference found) {
    boolean behind = found.kind() == Kind.MISSING || found.kind() == Kind.OLDER;
    return behind
        && rebuild.keepsVersions()
        && version(move.from(), found.id()) == version(move.to(), found.id());
  }

  /** External version of a document; -1 if there is none. */
  private long version(String index, String id) {
    String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    try {
      return elasticsearch
          .get("/" + index + "/_doc/" + encoded + "?_source=false")
          .map(document -> document.path("_version"))
          .map(JsonNode::asLong)
          .orElse(-1L);
    } catch (NotUpYet e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
