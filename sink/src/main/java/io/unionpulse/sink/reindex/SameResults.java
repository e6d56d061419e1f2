package io.unionpulse.sink.reindex;

import io.unionpulse.schemas.Generation;
import io.unionpulse.sink.index.AliasChange;
import java.util.List;

/**
 * The same results in new indices, for instance under another mapping. Meanwhile the sink writes
 * each document to the new index and then to the old one: at every moment the new one holds all
 * that the old one was given since the beginning.
 */
final class SameResults extends Rebuild {

  private final boolean settled;

  SameResults(Generation generation, List<Move> moves, boolean settled) {
    super(generation, moves);
    this.settled = settled;
  }

  @Override
  String target(Move move) {
    return move.newer();
  }

  @Override
  AliasChange begin() {
    var change = new AliasChange();
    for (Move move : moves()) {
      change
          .addWriting(move.from(), move.index().writeAlias(), false)
          .addWriting(move.from(), move.older(), true)
          .addWriting(move.to(), move.newer(), true);
    }
    return change;
  }

  @Override
  AliasChange settle() {
    var change = new AliasChange();
    moves().forEach(move -> change.remove(move.from(), move.older()));
    return change;
  }

  @Override
  AliasChange swap() {
    var change = new AliasChange();
    for (Move move : moves()) {
      change
          .remove(move.from(), move.index().alias())
          .addWriting(move.to(), move.index().alias(), true)
          .remove(move.from(), move.index().writeAlias())
          .addWriting(move.to(), move.index().writeAlias(), true)
          .remove(move.to(), move.newer())
          .removeIfThere(move.to(), move.barrier());
    }
    return change;
  }

  @Override
  AliasChange giveUp() {
    var change = new AliasChange();
    for (Move move : moves()) {
      change
          .remove(move.from(), move.older())
          .remove(move.to(), move.newer())
          .addWriting(move.from(), move.index().writeAlias(), true);
    }
    return change;
  }

  @Override
  boolean isSettled() {
    return settled;
  }
}
