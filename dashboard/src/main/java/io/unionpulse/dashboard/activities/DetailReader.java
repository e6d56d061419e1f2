package io.unionpulse.dashboard.activities;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.dashboard.filter.FilterQuery;
import io.unionpulse.dashboard.filter.SearchText;
import io.unionpulse.dashboard.index.IndexNames;
import io.unionpulse.dashboard.place.Place;
import io.unionpulse.web.ProblemException;
import io.unionpulse.web.ProblemType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds one report. */
public final class DetailReader {

  private static final int MOST_REPRINTS = 50;

  private final ElasticsearchClient elasticsearch;

  /** A reader with this client. */
  public DetailReader(ElasticsearchClient elasticsearch) {
    this.elasticsearch = elasticsearch;
  }

  /**
   * Finds it.
   *
   * @param searched marked in its text
   * @throws ProblemException if there is no such report
   * @throws IOException if Elasticsearch is away
   */
  public Detail read(String id, SearchText searched) throws IOException {
    var marks = new Marks(searched);
    var request =
        new SearchRequest.Builder()
            .index(IndexNames.ACTIVITIES)
            .size(1)
            .query(query -> query.ids(ids -> ids.values(id)));
    if (!searched.isEmpty()) {
      request.highlight(
          highlight ->
              highlight
                  .preTags(marks.open())
                  .postTags(marks.close())
                  .highlightQuery(FilterQuery.ofText(searched))
                  .fields("title", Highlights.whole())
                  .fields("body", Highlights.whole()));
    }
    var hits = elasticsearch.search(request.build(), JsonNode.class).hits().hits();
    if (hits.isEmpty()) {
      throw new ProblemException(ProblemType.NOT_FOUND, "there is no report of this id");
    }
    Hit<JsonNode> hit = hits.get(0);
    JsonNode activity = hit.source();
    Place place = Item.place(activity);
    return new Detail(
        activity,
        place.name(),
        place.nameEn(),
        Facts.of(activity),
        new Detail.Hits(Highlights.of(hit, "title", marks), Highlights.of(hit, "body", marks)),
        reprints(id, Item.text(activity, "duplicateOf")));
  }

  private Detail.Reprints reprints(String id, String duplicateOf) throws IOException {
    String canonical = duplicateOf == null ? id : duplicateOf;
    var found =
        elasticsearch.search(
            request ->
                request
                    .index(IndexNames.ACTIVITIES)
                    .size(MOST_REPRINTS)
                    .trackTotalHits(total -> total.enabled(true))
                    .query(ofTheSame(canonical, id))
                    .sort(sort -> sort.field(field -> field.field("version").order(SortOrder.Asc)))
                    .source(s -> s.filter(filter -> filter.includes(Detail.Reprint.FIELDS))),
            JsonNode.class);
    Detail.Reprint first = null;
    List<Detail.Reprint> others = new ArrayList<>();
    for (var hit : found.hits().hits()) {
      Detail.Reprint reprint = Detail.Reprint.of(hit.source());
      if (reprint.reportId().equals(canonical)) {
        first = reprint;
      } else {
        others.add(reprint);
      }
    }
    long listed = found.hits().hits().size();
    return new Detail.Reprints(first, others, found.hits().total().value() - listed);
  }

  /** The canonical report and all that repeat it, without the one that is open. */
  private static Query ofTheSame(String canonical, String open) {
    return Query.of(
        query ->
            query.bool(
                bool ->
                    bool.should(s -> s.ids(ids -> ids.values(canonical)))
                        .should(s -> s.term(t -> t.field("duplicateOf").value(canonical)))
                        .minimumShouldMatch("1")
                        .mustNot(not -> not.ids(ids -> ids.values(open)))));
  }
}
