package io.unionpulse.sink.reindex;

import io.unionpulse.schemas.Generation;
import io.unionpulse.sink.index.AliasChange;
import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.index.ContractIndices;
import io.unionpulse.sink.index.JsonApi;
import io.unionpulse.sink.index.NotUpYet;
import io.unionpulse.sink.index.Placement;
import io.unionpulse.sink.index.Placements;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** New indices beside those that readers find, and the steps that put them in their place. */
abstract sealed class Rebuild permits SameResults, NewResults {

  private final Generation generation;
  private final List<Move> moves;

  Rebuild(Generation generation, List<Move> moves) {
    this.generation = generation;
    this.moves = List.copyOf(moves);
  }

  /** The one that is under way, if one is. */
  static Optional<Rebuild> underWay(Placements placements) {
    Placement activities = placements.of(ContractIndices.ACTIVITIES);
    Optional<Placement.Doubling> doubling = activities.doubling();
    if (doubling.isPresent()) {
      Generation results = doubling.get().generation();
      return Optional.of(
          new SameResults(
              results,
              moves(
                  results, index -> placements.of(index).doubling().orElseThrow().to(), placements),
              !doubling.get().olderWritten()));
    }
    return activities
        .building()
        .map(
            building ->
                new NewResults(
                    building.getValue(),
                    moves(
                        building.getValue(),
                        index -> placements.of(index).building().orElseThrow().getKey(),
                        placements),
                    activities.servedGeneration().orElseThrow()));
  }

  /** A new one; nothing is done yet. */
  static Rebuild of(Generation wanted, Generation served, Placements placements) {
    List<Move> moves = moves(wanted, index -> placements.of(index).next(index), placements);
    return wanted.equals(served)
        ? new SameResults(wanted, moves, false)
        : new NewResults(wanted, moves, served);
  }

  private interface Target {
    String of(ContractIndex<?> index);
  }

  private static List<Move> moves(Generation results, Target target, Placements placements) {
    return ContractIndices.of(results).stream()
        .map(
            index -> new Move(index, placements.of(index).served().orElseThrow(), target.of(index)))
        .toList();
  }

  /** The results that the new indices hold. */
  Generation generation() {
    return generation;
  }

  List<Move> moves() {
    return moves;
  }

  /** The name under which documents are written to the new index of a move. */
  abstract String target(Move move);

  /** From now on the live sink writes to the new indices, too, if it brings their results. */
  abstract AliasChange begin();

  /** From now on nothing new is written to the old indices. */
  abstract AliasChange settle();

  /** Readers find the new indices. */
  abstract AliasChange swap();

  /** As before {@link #begin}. */
  abstract AliasChange giveUp();

  /** Whether {@link #settle} was done and cannot be taken back. */
  abstract boolean isSettled();

  /** Whether a document of the old index must be in the new one, in no older version. */
  boolean keepsVersions() {
    return this instanceof SameResults;
  }

  /**
   * Returns once every node of Elasticsearch knows the aliases as they are: the step that was done
   * last may have been interrupted before it was certain. Changes a name that means nothing.
   */
  void barrier(JsonApi elasticsearch, Placements placements) throws NotUpYet {
    Move first = moves.get(0);
    boolean there =
        placements
            .of(first.index())
            .indices()
            .getOrDefault(first.to(), new TreeMap<>())
            .containsKey(first.barrier());
    if (there) {
      new AliasChange().remove(first.to(), first.barrier()).make(elasticsearch);
    } else {
      new AliasChange().addWriting(first.to(), first.barrier(), false).make(elasticsearch);
    }
  }
}
