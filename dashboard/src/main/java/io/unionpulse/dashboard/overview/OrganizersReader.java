package io.unionpulse.dashboard.overview;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.unionpulse.dashboard.filter.Filter;
import io.unionpulse.dashboard.overview.Question.Among;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Finds the organizers with most activities. */
public final class OrganizersReader {

  private static final String NAME = "organizers";
  private static final int MOST = 50;

  private final ElasticsearchClient elasticsearch;

  /** A reader with this client. */
  public OrganizersReader(ElasticsearchClient elasticsearch) {
    this.elasticsearch = elasticsearch;
  }

  /** The organizers, those with most activities first. */
  public record Organizers(List<Row> organizers) {}

  /** One organizer. */
  record Row(String name, long activities) {}

  /**
   * Reads.
   *
   * @throws IOException if Elasticsearch is away
   */
  public Organizers read(Filter filter) throws IOException {
    Filter any = filter.byAnyOrganizer();
    var found =
        new Question()
            .ask(any, Among.ALL, NAME, Aggregations.terms("organizers.name", MOST, Map.of()))
            .answer(elasticsearch);
    return new Organizers(
        Aggregations.terms(found.of(any, Among.ALL), NAME).stream()
            .map(bucket -> new Row(bucket.key().stringValue(), bucket.docCount()))
            .toList());
  }
}
