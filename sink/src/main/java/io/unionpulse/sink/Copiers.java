package io.unionpulse.sink;

import io.unionpulse.sink.bulk.BulkClient;
import io.unionpulse.sink.bulk.RenamedSender;
import io.unionpulse.sink.reindex.Copier;
import io.unionpulse.sink.reindex.Move;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Makes copiers of topics to new indices. */
final class Copiers {

  private static final String GROUP = "unionpulse-reindex-";

  /** Smaller than the sink's: each request is held twice, beside what the comparison reads. */
  private static final int BATCH_BYTES = 2 * 1024 * 1024;

  private final SinkSettings settings;
  private final BothSides sides;

  Copiers(SinkSettings settings, BothSides sides) {
    this.settings = settings;
    this.sides = sides;
  }

  /** See {@link Copier.Maker}. */
  Copier open(List<Move> moves, Map<String, String> targets, String name, boolean letters) {
    SinkSettings copying =
        settings
            .withGeneration(moves.get(0).index().generation())
            .withGroupId(GROUP + name)
            .withBatches(
                settings.limits().documents(),
                BATCH_BYTES,
                settings.limits().linger(),
                settings.limits().requests());
    var sender = new RenamedSender(new BulkClient(sides.elasticsearch().rest()), targets);
    return new TopicCopier(
        copying,
        sides.serdes(),
        moves.stream().map(move -> move.index().topic().name()).toList(),
        sender,
        letters
            ? new DeadLetterProducer(copying, sides.serdes())
            : rejection -> CompletableFuture.completedFuture(Optional.empty()),
        new CopyProgress(System.err));
  }
}
