package io.unionpulse.sink.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.schemas.Generation;
import io.unionpulse.sink.bulk.BulkAnswer.Answered;
import io.unionpulse.sink.bulk.ItemOutcome.Deferred;
import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.index.ContractIndices;
import io.unionpulse.sink.index.Placements;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseListener;
import org.elasticsearch.client.RestClient;

/**
 * Sends documents to the indices that hold their generation of results now: one, or two while one
 * is rebuilt. Needs no news of a rebuild: when one begins or ends, the names that were right before
 * take no more documents, which is answered; then it looks where the names lead, and what was
 * refused goes there. However late a request comes, it does not reach an index that it should not.
 */
public final class RoutedSender implements BulkSender {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final BulkSender sender;
  private final RestClient elasticsearch;
  private final Generation generation;
  private volatile Route route;

  /**
   * A sender of documents of one generation of results.
   *
   * @param sender sends to one place
   * @param elasticsearch where the names are asked for; the caller closes it
   */
  public RoutedSender(BulkSender sender, RestClient elasticsearch, Generation generation) {
    this.sender = sender;
    this.elasticsearch = elasticsearch;
    this.generation = generation;
    this.route =
        Route.straight(
            ContractIndices.of(generation).stream().map(ContractIndex::writeAlias).toList());
  }

  @Override
  public CompletableFuture<BulkAnswer> send(BulkRequest request) {
    Route used = route;
    return used.send(request, sender)
        .thenCompose(
            answer ->
                RenamedSender.isMisdirected(answer)
                    ? look().thenApply(found -> explained((Answered) answer, used, found))
                    : CompletableFuture.completedFuture(answer));
  }

  /** Where the names lead now; empty if nobody answers. */
  private CompletableFuture<Optional<Placements>> look() {
    var found = new CompletableFuture<Optional<Placements>>();
    try {
      var unused =
          elasticsearch.performRequestAsync(
              new Request("GET", Placements.PATH), new Looking(found));
    } catch (RuntimeException e) {
      found.complete(Optional.empty());
    }
    return found.thenApply(this::follow);
  }

  private Optional<Placements> follow(Optional<Placements> found) {
    found.ifPresent(placements -> route = new Route(placements.targets(generation)));
    return found;
  }

  private record Looking(CompletableFuture<Optional<Placements>> found)
      implements ResponseListener {

    @Override
    public void onSuccess(Response response) {
      try (InputStream content = response.getEntity().getContent()) {
        found.complete(Optional.of(Placements.of(JSON.readTree(content))));
      } catch (IOException | RuntimeException e) {
        found.complete(Optional.empty());
      }
    }

    @Override
    public void onFailure(Exception failure) {
      found.complete(Optional.empty());
    }
  }

  private BulkAnswer explained(Answered answer, Route used, Optional<Placements> found) {
    return new Answered(
        answer.outcomes().stream()
            .map(
                outcome ->
                    outcome instanceof Deferred later && later.misdirected()
                        ? new Deferred(reason(later.reason(), used, found), true)
                        : outcome)
            .toList());
  }

  private String reason(String otherwise, Route used, Optional<Placements> found) {
    if (!route.equals(used)) {
      return "the indices are rebuilt: documents go to other ones from now on";
    }
    Optional<Generation> served =
        found
            .flatMap(Placements::servedGeneration)
            .filter(readersHave -> !readersHave.equals(generation));
    return served
        .map(
            other ->
                ("the indices hold generation %d, this sink brings generation %d: move them with"
                        + " ./unionpulse reindex --generation %2$d, or run ./unionpulse sink"
                        + " --generation %1$d")
                    .formatted(other.number(), generation.number()))
        .orElse(otherwise);
  }
}
