package io.unionpulse.sink.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.unionpulse.cli.CommandException;
import io.unionpulse.sink.index.AliasChange;
import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.index.ContractIndices;
import io.unionpulse.sink.index.JsonApi;
import io.unionpulse.sink.index.NotUpYet;
import io.unionpulse.sink.index.Placement;
import io.unionpulse.sink.index.Placements;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Creates the first generation of each index behind its alias, or brings its mapping up to date.
 */
final class GenerationSetup {

  private final JsonApi elasticsearch;
  private final Consumer<String> out;

  GenerationSetup(JsonApi elasticsearch, Consumer<String> out) {
    this.elasticsearch = elasticsearch;
    this.out = out;
  }

  void run() throws NotUpYet {
    for (ContractIndex<?> index : ContractIndices.all()) {
      Optional<JsonNode> behindAlias = elasticsearch.get("/_alias/" + index.alias());
      if (behindAlias.isPresent()) {
        keep(index, behindAlias.get());
      } else {
        create(index);
      }
    }
  }

  private void keep(ContractIndex<?> index, JsonNode behindAlias) throws NotUpYet {
    String generation = indexBehind(index, behindAlias);
    JsonNode mapping = mappingOf(generation);
    if (!Ownership.isOurs(mapping)) {
      throw new CommandException(
          "alias %s is taken: it leads to index %s, which is not UnionPulse's: remove the alias"
              .formatted(index.alias(), generation));
    }
    addWriteAlias(index, generation);
    ObjectNode wanted = IndexFiles.mappingOf(IndexFiles.mappings(index.alias()));
    if (Ownership.sameContent(mapping, wanted)) {
      out.accept("index %s behind %s: there already".formatted(generation, index.alias()));
      return;
    }
    try {
      elasticsearch.put("/" + generation + "/_mapping", wanted);
    } catch (JsonApi.Refused e) {
      throw new CommandException(
          "index %s cannot take this version's mapping (%s): run ./unionpulse reindex"
              .formatted(generation, e.getMessage()),
          e);
    }
    out.accept("index %s behind %s: mapping updated".formatted(generation, index.alias()));
  }

  /** The one index behind the alias, or the one of several that takes writes. */
  private static String indexBehind(ContractIndex<?> index, JsonNode behindAlias) {
    if (behindAlias.size() == 1) {
      return behindAlias.fieldNames().next();
    }
    for (var entry : behindAlias.properties()) {
      if (entry.getValue().at("/aliases/" + index.alias() + "/is_write_index").asBoolean()) {
        return entry.getKey();
      }
    }
    throw new CommandException(
        "alias %s leads to several indices: leave it on the newest generation alone"
            .formatted(index.alias()));
  }

  /** Indices of earlier versions have no alias to write under. */
  private void addWriteAlias(ContractIndex<?> index, String generation) throws NotUpYet {
    Placement placement = Placements.read(elasticsearch).of(index);
    if (placement.servedGeneration().isEmpty()) {
      new AliasChange().addWriting(generation, index.writeAlias(), true).make(elasticsearch);
      out.accept("alias %s of %s: created".formatted(index.writeAlias(), generation));
    }
  }

  private JsonNode mappingOf(String generation) throws NotUpYet {
    return elasticsearch
        .get("/" + generation + "/_mapping")
        .map(answer -> answer.path(generation).path("mappings"))
        .orElseThrow(() -> new CommandException("index " + generation + " went away: run again"));
  }

  private void create(ContractIndex<?> index) throws NotUpYet {
    String generation = index.firstGeneration();
    refuseTaken(index.alias(), "is there under the alias's name");
    refuseTaken(generation, "is there without the alias " + index.alias());
    try {
      new IndexMaker(elasticsearch)
          .make(index.alias(), generation, List.of(index.alias(), index.writeAlias()));
      out.accept("index %s behind %s: created".formatted(generation, index.alias()));
    } catch (JsonApi.Refused e) {
      if (!e.type().equals("resource_already_exists_exception")) {
        throw e;
      }
      // Another set-up ran at the same time and was first.
      out.accept("index %s behind %s: there already".formatted(generation, index.alias()));
    }
  }

  private void refuseTaken(String name, String how) throws NotUpYet {
    if (elasticsearch.exists("/" + name)) {
      throw new CommandException(
          "index %s %s: rename or delete it, then run again".formatted(name, how));
    }
  }
}
