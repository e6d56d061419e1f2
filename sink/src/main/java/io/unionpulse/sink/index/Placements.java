package io.unionpulse.sink.index;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.schemas.Generation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where the aliases of all indices of the contract lead, at one moment.
 *
 * @param byAlias by the alias that readers use
 */
public record Placements(Map<String, Placement> byAlias) {

  /** Asks for all of them at once; the answer is for {@link #of}. */
  public static final String PATH =
      "/"
          + ContractIndices.all().stream()
              .map(index -> index.alias() + "-*")
              .collect(Collectors.joining(","))
          + "/_alias";

  public Placements {
    byAlias = Map.copyOf(byAlias);
  }

  /** Reads Elasticsearch's answer to {@link #PATH}. */
  public static Placements of(JsonNode answer) {
    return new Placements(
        ContractIndices.all().stream()
            .map(index -> Placement.of(index.alias(), answer))
            .collect(Collectors.toMap(Placement::alias, Function.identity())));
  }

  /** Asks Elasticsearch. */
  public static Placements read(JsonApi elasticsearch) throws NotUpYet {
    return elasticsearch
        .get(PATH)
        .map(Placements::of)
        .orElseThrow(() -> new IllegalStateException("patterns are always found"));
  }

  /** Of one index. */
  public Placement of(ContractIndex<?> index) {
    return byAlias.get(index.alias());
  }

  /** The generation of results that readers find; empty before set-up. */
  public Optional<Generation> servedGeneration() {
    return of(ContractIndices.ACTIVITIES).servedGeneration();
  }

  /** Under which names the documents of each index must be written, in this order. */
  public Map<String, List<String>> targets(Generation generation) {
    return ContractIndices.of(generation).stream()
        .collect(Collectors.toMap(ContractIndex::writeAlias, index -> of(index).targets(index)));
  }
}
