package io.unionpulse.sink.index;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Changes of aliases that are made together, at one moment. */
public final class AliasChange {

  private final ObjectNode body = JsonNodeFactory.instance.objectNode();
  private final ArrayNode actions = body.putArray("actions");

  /** Puts a name on an index; whether documents may be written under it. */
  public AliasChange addWriting(String index, String alias, boolean takesWrites) {
    action("add", index, alias).put("is_write_index", takesWrites);
    return this;
  }

  /** Takes a name from an index, which must bear it: else nothing at all is changed. */
  public AliasChange remove(String index, String alias) {
    action("remove", index, alias).put("must_exist", true);
    return this;
  }

  /** Takes a name from an index if it bears it. */
  public AliasChange removeIfThere(String index, String alias) {
    action("remove", index, alias);
    return this;
  }

  private ObjectNode action(String kind, String index, String alias) {
    return actions.addObject().putObject(kind).put("index", index).put("alias", alias);
  }

  /**
   * Makes the changes; returns once every node knows of them, so that no request that comes later
   * is served the old way.
   *
   * @throws NotUpYet if it is not certain that every node does
   * @throws JsonApi.Refused if a name that is to be removed is not there
   */
  public void make(JsonApi elasticsearch) throws NotUpYet {
    if (!elasticsearch.post("/_aliases?timeout=30s", body).path("acknowledged").asBoolean()) {
      throw new NotUpYet("not every node has taken the aliases over", null);
    }
  }
}
