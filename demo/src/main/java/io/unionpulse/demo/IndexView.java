package io.unionpulse.demo;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Lists;
import io.unionpulse.avro.Granularity;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;

/** What Elasticsearch holds of the demo, read as any dashboard would. */
public final class IndexView implements AutoCloseable {

  private static final String ACTIVITIES = "union-activities";
  private static final String DISTRICT_COUNTS = "union-district-counts";

  /** More districts than one region has. */
  private static final int MAX_DISTRICTS = 10_000;

  private static final int IDS_PER_REQUEST = 1_000;

  private final ElasticsearchClient elasticsearch;

  /** A view of the server at {@code url}. */
  public IndexView(String url) {
    var rest = RestClient.builder(HttpHost.create(url)).build();
    this.elasticsearch =
        new ElasticsearchClient(new RestClientTransport(rest, new JacksonJsonpMapper()));
  }

  /**
   * Whether every report is held in the revision given or a later one.
   *
   * @param revisions revision by report id
   */
  public boolean holds(Map<String, Long> revisions) throws IOException {
    for (List<String> ids : Lists.partition(List.copyOf(revisions.keySet()), IDS_PER_REQUEST)) {
      var found =
          elasticsearch.mget(
              request -> request.index(ACTIVITIES).ids(ids).sourceIncludes("revision"),
              JsonNode.class);
      for (var item : found.docs()) {
        if (!item.isResult() || !item.result().found()) {
          return false;
        }
        long revision = item.result().source().path("revision").asLong();
        if (revision < revisions.get(item.result().id())) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the counts say what counting the activities of the index anew says. */
  public boolean countsAddUp() throws IOException {
    elasticsearch.indices().refresh(request -> request.index(ACTIVITIES, DISTRICT_COUNTS));
    return activitiesPerDistrict().equals(recount());
  }

  /** Activities per district over all time, from the counts; districts without any left out. */
  public Map<String, Long> activitiesPerDistrict() throws IOException {
    var found =
        elasticsearch.search(
            request ->
                request
                    .index(DISTRICT_COUNTS)
                    .size(MAX_DISTRICTS)
                    .query(term("granularity", Granularity.ALL.name())),
            JsonNode.class);
    Map<String, Long> counts = new TreeMap<>();
    for (var hit : found.hits().hits()) {
      long activities = hit.source().path("activities").asLong();
      if (activities != 0) {
        counts.put(hit.source().path("district").asText(), activities);
      }
    }
    return counts;
  }

  /** Activities per district, counted from the activities themselves. */
  private Map<String, Long> recount() throws IOException {
    var found =
        elasticsearch.search(
            request ->
                request
                    .index(ACTIVITIES)
                    .size(0)
                    .query(
                        query ->
                            query.bool(
                                bool ->
                                    bool.mustNot(term("retracted", true))
                                        .mustNot(
                                            not ->
                                                not.exists(field -> field.field("duplicateOf")))))
                    .aggregations(
                        "districts",
                        aggregation ->
                            aggregation.terms(
                                terms -> terms.field("countedDistrict").size(MAX_DISTRICTS))),
            JsonNode.class);
    Map<String, Long> counts = new TreeMap<>();
    found
        .aggregations()
        .get("districts")
        .sterms()
        .buckets()
        .array()
        .forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
    return counts;
  }

  private static Query term(String field, Object value) {
    return Query.of(query -> query.term(term -> term.field(field).value(FieldValue.of(value))));
  }

  @Override
  public void close() throws IOException {
    elasticsearch._transport().close();
  }
}
