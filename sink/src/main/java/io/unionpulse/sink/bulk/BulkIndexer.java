package io.unionpulse.sink.bulk;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Stores documents with Elasticsearch's bulk API under external versions. Requires the alias to be
 * there, so that no index is ever made by accident without its mapping.
 */
public final class BulkIndexer implements BulkSender {

  private final ElasticsearchAsyncClient client;

  /** An indexer over {@code client}, which the caller closes. */
  public BulkIndexer(ElasticsearchAsyncClient client) {
    this.client = client;
  }

  @Override
  public CompletableFuture<BulkAnswer> send(List<Document> documents) {
    try {
      return client
          .bulk(request(documents))
          .handle(
              (response, failure) ->
                  failure == null
                      ? answered(documents, response)
                      : RequestFaults.classify(failure));
    } catch (RuntimeException e) {
      return CompletableFuture.completedFuture(RequestFaults.classify(e));
    }
  }

  private static BulkRequest request(List<Document> documents) {
    return BulkRequest.of(
        request ->
            request
                .requireAlias(true)
                .operations(documents.stream().map(BulkIndexer::operation).toList()));
  }

  private static BulkOperation operation(Document document) {
    return BulkOperation.of(
        operation ->
            operation.<BinaryData>index(
                index ->
                    index
                        .index(document.alias())
                        .id(document.id())
                        .version(document.version())
                        .versionType(VersionType.External)
                        .document(BinaryData.of(document.json(), ContentType.APPLICATION_JSON))));
  }

  private static BulkAnswer answered(List<Document> documents, BulkResponse response) {
    if (response.items().size() != documents.size()) {
      return new BulkAnswer.Unavailable(
          "it answered another number of documents than were sent to it");
    }
    return new BulkAnswer.Answered(response.items().stream().map(ItemFaults::classify).toList());
  }
}
