package io.unionpulse.sink.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.unionpulse.cli.CommandException;
import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.index.ContractIndices;
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
    String generation = writeIndex(index, behindAlias);
    JsonNode mapping = mappingOf(generation);
    if (!Ownership.isOurs(mapping)) {
      throw new CommandException(
          "alias %s is taken: it leads to index %s, which is not UnionPulse's: remove the alias"
              .formatted(index.alias(), generation));
    }
    ObjectNode wanted = IndexFiles.mappingOf(IndexFiles.mappings(index));
    if (Ownership.sameContent(mapping, wanted)) {
      out.accept("index %s behind %s: there already".formatted(generation, index.alias()));
      return;
    }
    try {
      elasticsearch.put("/" + generation + "/_mapping", wanted);
    } catch (JsonApi.Refused e) {
      throw new CommandException(
          "index %s cannot take this version's mapping (%s): it needs a new generation"
              .formatted(generation, e.getMessage()),
          e);
    }
    out.accept("index %s behind %s: mapping updated".formatted(generation, index.alias()));
  }

  /** The one index behind the alias that takes writes. */
  private static String writeIndex(ContractIndex<?> index, JsonNode behindAlias) {
    String only = behindAlias.size() == 1 ? behindAlias.fieldNames().next() : "";
    for (var entry : behindAlias.properties()) {
      JsonNode flag = entry.getValue().at("/aliases/" + index.alias() + "/is_write_index");
      if (flag.asBoolean(entry.getKey().equals(only))) {
        return entry.getKey();
      }
    }
    throw new CommandException(
        "alias %s leads to no index that takes writes: set is_write_index on its newest generation"
            .formatted(index.alias()));
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
    refuseForeignTemplate(generation);
    try {
      elasticsearch.put("/" + generation, behind(index.alias()));
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

  /** A template of higher priority would give the index another mapping. */
  private void refuseForeignTemplate(String generation) throws NotUpYet {
    JsonNode simulated = elasticsearch.post("/_index_template/_simulate_index/" + generation);
    if (!Ownership.isOurs(simulated.at("/template/mappings"))) {
      throw new CommandException(
          "another index template of higher priority takes %s: lower its priority or narrow its"
                  .formatted(generation)
              + " pattern, then run again");
    }
  }

  private static ObjectNode behind(String alias) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.putObject("aliases").putObject(alias).put("is_write_index", true);
    return body;
  }
}
