package io.unionpulse.sink.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.unionpulse.cli.CommandException;
import io.unionpulse.sink.index.JsonApi;
import io.unionpulse.sink.index.NotUpYet;
import java.util.List;

/** Makes numbered indices from the templates that set-up has installed. */
public final class IndexMaker {

  private final JsonApi elasticsearch;

  /** A maker of indices of this Elasticsearch. */
  public IndexMaker(JsonApi elasticsearch) {
    this.elasticsearch = elasticsearch;
  }

  /**
   * Makes the index {@code name}, which must not be there, with these aliases.
   *
   * @param alias of the template
   * @throws CommandException if it would not have this version's mapping
   * @throws JsonApi.Refused if it is there
   */
  public void make(String alias, String name, List<String> aliases) throws NotUpYet {
    refuseForeignTemplate(alias, name);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ObjectNode behind = body.putObject("aliases");
    aliases.forEach(each -> behind.putObject(each).put("is_write_index", true));
    elasticsearch.put("/" + name, body);
  }

  /** A template of higher priority would give the index another mapping. */
  private void refuseForeignTemplate(String alias, String name) throws NotUpYet {
    JsonNode mapping =
        elasticsearch.post("/_index_template/_simulate_index/" + name).at("/template/mappings");
    if (!Ownership.isOurs(mapping)) {
      throw new CommandException(
          "another index template of higher priority takes %s: lower its priority or narrow its"
                  .formatted(name)
              + " pattern, then run again");
    }
    if (!Ownership.sameContent(mapping, IndexFiles.mappingOf(IndexFiles.mappings(alias)))) {
      throw new CommandException(
          "the templates are of another version: run ./unionpulse setup first");
    }
  }

  /** Whether set-up or {@link #make} has made the index {@code name}. */
  public boolean isOurs(String name) throws NotUpYet {
    return elasticsearch
        .get("/" + name + "/_mapping")
        .map(answer -> Ownership.isOurs(answer.path(name).path("mappings")))
        .orElse(false);
  }
}
