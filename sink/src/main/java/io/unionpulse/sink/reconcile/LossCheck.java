package io.unionpulse.sink.reconcile;

import io.unionpulse.sink.reconcile.Difference.Kind;
import io.unionpulse.sink.reconcile.Sighting.Side;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.elasticsearch.client.RestClient;

/** Finds the documents that an index has and the one that is to replace it has not. */
public final class LossCheck {

  private final RestClient elasticsearch;
  private final Path folder;

  /**
   * A check.
   *
   * @param folder an empty one with room for about 200 bytes a document
   */
  public LossCheck(RestClient elasticsearch, Path folder) {
    this.elasticsearch = elasticsearch;
    this.folder = folder;
  }

  /**
   * Looks at the older index first: what comes later to both is no loss.
   *
   * @param alias of both, for what is told
   * @param versions whether a document in an older version is lost, too
   * @param losses told of each
   */
  public void check(
      String alias, String older, String newer, boolean versions, Consumer<Difference> losses)
      throws IOException {
    try (var spill = new Spill<>(folder, newer, Sighting.FORMAT)) {
      var reading = new IndexReading(elasticsearch);
      reading.read(older, false, seen -> spill.add(seen.id(), seen.on(Side.TOPIC)));
      reading.read(newer, false, seen -> spill.add(seen.id(), seen));
      var comparison =
          new DocumentComparison(
              newer,
              found -> {
                boolean missing = found.kind() == Kind.MISSING;
                if (missing || (versions && found.kind() == Kind.OLDER)) {
                  losses.accept(loss(alias, older, newer, found));
                }
              },
              any -> {});
      spill.forEachFile(comparison::compare);
    }
  }

  private static Difference loss(String alias, String older, String newer, Difference found) {
    String detail =
        found.kind() == Kind.MISSING
            ? "is in %s, not in %s".formatted(older, newer)
            : "is newer in %s than in %s".formatted(older, newer);
    return new Difference(alias, found.id(), found.kind(), detail, -1, -1);
  }
}
