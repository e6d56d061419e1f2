package io.unionpulse.dashboard.activities;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.dashboard.filter.FilterQuery;
import io.unionpulse.dashboard.index.IndexNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds pages of reports. */
public final class ListReader {

  private static final int FRAGMENTS = 3;
  private static final int FRAGMENT_CHARACTERS = 60;
  private static final int SNIPPET_CHARACTERS = 140;
  private static final String BETWEEN = " … ";

  private final ElasticsearchClient elasticsearch;

  /** A reader with this client. */
  public ListReader(ElasticsearchClient elasticsearch) {
    this.elasticsearch = elasticsearch;
  }

  /**
   * Finds a page.
   *
   * @throws IOException if Elasticsearch is away
   */
  public Page read(ListRequest wanted) throws IOException {
    var marks = new Marks(wanted.filter().text());
    var request =
        new SearchRequest.Builder()
            .index(IndexNames.ACTIVITIES)
            .query(FilterQuery.of(wanted.filter()))
            .sort(wanted.sort().options())
            .size(wanted.size() + 1)
            .trackTotalHits(total -> total.count(ListRequest.DEEPEST))
            .source(source -> source.filter(filter -> filter.includes(Item.FIELDS)))
            .highlight(snippets(marks));
    if (!wanted.cursor().after().isEmpty()) {
      request.searchAfter(wanted.cursor().after());
    }
    var found = elasticsearch.search(request.build(), JsonNode.class);
    List<Hit<JsonNode>> hits = found.hits().hits();
    boolean more = hits.size() > wanted.size();
    List<Hit<JsonNode>> shown = more ? hits.subList(0, wanted.size()) : hits;
    List<Item> items = new ArrayList<>();
    shown.forEach(hit -> items.add(item(hit, marks)));
    int depth = wanted.cursor().depth() + shown.size();
    boolean deep = more && depth >= ListRequest.DEEPEST;
    return new Page(
        new Page.Total(
            found.hits().total().value(), found.hits().total().relation() == TotalHitsRelation.Eq),
        deep,
        items,
        more && !deep
            ? new Cursor(shown.get(shown.size() - 1).sort(), depth)
                .text(wanted.filter(), wanted.sort())
            : null);
  }

  private static Highlight snippets(Marks marks) {
    return Highlight.of(
        highlight ->
            highlight
                .preTags(marks.open())
                .postTags(marks.close())
                .fields("title", Highlights.whole())
                .fields(
                    "body",
                    Highlights.fragments(FRAGMENTS, FRAGMENT_CHARACTERS, SNIPPET_CHARACTERS)));
  }

  private static Item item(Hit<JsonNode> hit, Marks marks) {
    var snippet = Marks.Marked.NOTHING;
    for (String fragment : hit.highlight().getOrDefault("body", List.of())) {
      Marks.Marked read = marks.read(fragment.strip());
      snippet = snippet.text().isEmpty() ? read : snippet.plus(BETWEEN, read);
    }
    return Item.of(hit.source(), snippet, Highlights.of(hit, "title", marks));
  }
}
