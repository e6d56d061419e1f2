package io.unionpulse.sink.reindex;

import io.unionpulse.schemas.Generation;
import io.unionpulse.sink.index.AliasChange;
import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.index.ContractIndices;
import java.util.List;

/**
 * The results of another generation: those of other rules. The sink of the old results goes on
 * until the readers are moved and then waits for ever; that of the new ones may run from the
 * beginning.
 */
final class NewResults extends Rebuild {

  private final Generation before;

  NewResults(Generation generation, List<Move> moves, Generation before) {
    super(generation, moves);
    this.before = before;
  }

  @Override
  String target(Move move) {
    return move.index().writeAlias();
  }

  @Override
  AliasChange begin() {
    var change = new AliasChange();
    moves().forEach(move -> change.addWriting(move.to(), move.index().writeAlias(), true));
    return change;
  }

  @Override
  AliasChange settle() {
    return oldTakesWrites(false);
  }

  /** Takes {@link #settle} back. */
  AliasChange unsettle() {
    return oldTakesWrites(true);
  }

  private AliasChange oldTakesWrites(boolean takesWrites) {
    var change = new AliasChange();
    moves().forEach(move -> change.addWriting(move.from(), oldName(move), takesWrites));
    return change;
  }

  @Override
  AliasChange swap() {
    var change = new AliasChange();
    for (Move move : moves()) {
      change
          .remove(move.from(), move.index().alias())
          .addWriting(move.to(), move.index().alias(), true)
          .remove(move.from(), oldName(move))
          .removeIfThere(move.to(), move.barrier());
    }
    return change;
  }

  @Override
  AliasChange giveUp() {
    var change = oldTakesWrites(true);
    moves().forEach(move -> change.remove(move.to(), move.index().writeAlias()));
    return change;
  }

  @Override
  boolean isSettled() {
    return false;
  }

  private String oldName(Move move) {
    return ContractIndices.of(before).stream()
        .filter(index -> index.alias().equals(move.index().alias()))
        .map(ContractIndex::writeAlias)
        .findFirst()
        .orElseThrow();
  }
}
