package io.unionpulse.sink.pipeline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.unionpulse.sink.index.JsonApi;
import io.unionpulse.sink.index.NotUpYet;
import io.unionpulse.sink.index.SideIndices;
import io.unionpulse.sink.reconcile.ReconcileTask.Compared;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** The newest word of each part, a document for each; an older word is written over. */
public final class StateIndex {

  private final JsonApi elasticsearch;

  /** The index of this Elasticsearch. */
  public StateIndex(JsonApi elasticsearch) {
    this.elasticsearch = elasticsearch;
  }

  /**
   * Tells of a sink.
   *
   * @param name the same as long as it has the same work
   * @param lagRecords records in Kafka that are not in Elasticsearch yet
   * @param waitingFor a line for each server that it waits for
   * @throws JsonApi.Refused if set-up has not made the index
   */
  public void sink(String name, Instant at, long lagRecords, List<String> waitingFor)
      throws NotUpYet {
    ObjectNode state = state("SINK", at);
    ObjectNode sink = state.putObject("sink").put("lagRecords", lagRecords);
    ArrayNode needs = sink.putArray("waitingFor");
    waitingFor.forEach(needs::add);
    put("sink-" + name, state);
  }

  /**
   * Tells the result of a reconciliation.
   *
   * @param generation of results that was compared
   * @param repaired how many documents were written
   * @throws JsonApi.Refused if set-up has not made the index
   */
  public void reconciled(
      Instant at, int generation, List<Compared> compared, long differences, long repaired)
      throws NotUpYet {
    ObjectNode state = state("RECONCILE", at);
    ObjectNode result =
        state
            .putObject("reconcile")
            .put("at", at.toString())
            .put("generation", generation)
            .put("differences", differences)
            .put("repaired", repaired);
    ArrayNode rows = result.putArray("compared");
    compared.forEach(
        each ->
            rows.addObject()
                .put("name", each.name())
                .put("expected", each.expected())
                .put("found", each.found()));
    put("reconcile", state);
  }

  private static ObjectNode state(String kind, Instant at) {
    return JsonNodeFactory.instance.objectNode().put("kind", kind).put("at", at.toString());
  }

  private void put(String id, ObjectNode state) throws NotUpYet {
    String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    elasticsearch.put(
        "/" + SideIndices.PIPELINE + "/_doc/" + encoded + "?require_alias=true", state);
  }
}
