package io.unionpulse.sink.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.unionpulse.cli.CommandException;
import io.unionpulse.sink.index.JsonApi;
import io.unionpulse.sink.index.NotUpYet;
import io.unionpulse.sink.index.SideIndices;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Creates the indices that tell of the pipeline, or brings their mappings up to date. */
final class SideIndexSetup {

  private final JsonApi elasticsearch;
  private final Consumer<String> out;

  SideIndexSetup(JsonApi elasticsearch, Consumer<String> out) {
    this.elasticsearch = elasticsearch;
    this.out = out;
  }

  void run() throws NotUpYet {
    for (String alias : SideIndices.ALL) {
      Optional<JsonNode> behind = elasticsearch.get("/_alias/" + alias);
      if (behind.isPresent()) {
        keep(alias, behind.get().fieldNames().next());
      } else {
        create(alias, SideIndices.firstOf(alias));
      }
    }
  }

  private void create(String alias, String index) throws NotUpYet {
    for (String name : List.of(alias, index)) {
      if (elasticsearch.exists("/" + name)) {
        throw new CommandException(
            "index %s stands in the way of %s: rename or delete it, then run again"
                .formatted(name, alias));
      }
    }
    try {
      new IndexMaker(elasticsearch).make(alias, index, List.of(alias));
      out.accept("index %s behind %s: created".formatted(index, alias));
    } catch (JsonApi.Refused e) {
      if (!e.type().equals("resource_already_exists_exception")) {
        throw e;
      }
      // Another set-up ran at the same time and was first.
      out.accept("index %s behind %s: there already".formatted(index, alias));
    }
  }

  private void keep(String alias, String index) throws NotUpYet {
    JsonNode mapping =
        elasticsearch
            .get("/" + index + "/_mapping")
            .map(answer -> answer.path(index).path("mappings"))
            .orElseThrow(() -> new CommandException("index " + index + " went away: run again"));
    if (!Ownership.isOurs(mapping)) {
      throw new CommandException(
          "alias %s is taken: it leads to index %s, which is not UnionPulse's: remove the alias"
              .formatted(alias, index));
    }
    ObjectNode wanted = IndexFiles.mappingOf(IndexFiles.mappings(alias));
    if (Ownership.sameContent(mapping, wanted)) {
      out.accept("index %s behind %s: there already".formatted(index, alias));
      return;
    }
    elasticsearch.put("/" + index + "/_mapping", wanted);
    out.accept("index %s behind %s: mapping updated".formatted(index, alias));
  }
}
