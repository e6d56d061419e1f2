package io.unionpulse.sink.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.unionpulse.cli.CommandException;
import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.index.ContractIndices;
import io.unionpulse.sink.index.JsonApi;
import io.unionpulse.sink.index.NotUpYet;
import io.unionpulse.sink.index.SideIndices;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Installs component and index templates; never touches one that is not ours. */
final class TemplateSetup {

  private final JsonApi elasticsearch;
  private final SetupSettings settings;
  private final Consumer<String> out;

  TemplateSetup(JsonApi elasticsearch, SetupSettings settings, Consumer<String> out) {
    this.elasticsearch = elasticsearch;
    this.settings = settings;
    this.out = out;
  }

  void run() throws NotUpYet {
    component(
        IndexFiles.SETTINGS,
        IndexFiles.settings(settings.shards(), settings.replicas(), settings.refreshInterval()));
    List<String> aliases =
        Stream.concat(
                ContractIndices.all().stream().map(ContractIndex::alias), SideIndices.ALL.stream())
            .toList();
    for (String alias : aliases) {
      component(IndexFiles.mappingsName(alias), IndexFiles.mappings(alias));
    }
    for (String alias : aliases) {
      template(IndexFiles.templateName(alias), IndexFiles.template(alias));
    }
  }

  private void component(String name, ObjectNode wanted) throws NotUpYet {
    String path = "/_component_template/" + name;
    Optional<JsonNode> found =
        elasticsearch
            .get(path)
            .map(answer -> answer.at("/component_templates/0/component_template"));
    install("component template " + name, path, wanted, found);
  }

  private void template(String name, ObjectNode wanted) throws NotUpYet {
    String path = "/_index_template/" + name;
    Optional<JsonNode> found =
        elasticsearch.get(path).map(answer -> answer.at("/index_templates/0/index_template"));
    install("index template " + name, path, wanted, found);
  }

  private void install(String what, String path, ObjectNode wanted, Optional<JsonNode> found)
      throws NotUpYet {
    if (found.isPresent() && !Ownership.isOurs(found.get())) {
      throw new CommandException(
          what + " is there already and is not UnionPulse's: rename or delete it, then run again");
    }
    if (found.isPresent() && Ownership.sameContent(found.get(), wanted)) {
      out.accept(what + ": there already");
      return;
    }
    elasticsearch.put(path, wanted);
    out.accept(what + (found.isPresent() ? ": updated" : ": created"));
  }
}
