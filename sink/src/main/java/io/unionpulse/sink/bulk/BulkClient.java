package io.unionpulse.sink.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import org.apache.http.entity.ContentType;
import org.elasticsearch.client.HttpAsyncResponseConsumerFactory.HeapBufferedResponseConsumerFactory;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseListener;
import org.elasticsearch.client.RestClient;

/**
 * Stores documents with Elasticsearch's bulk API over the client's own transport, the bodies as
 * they are. Requires the alias to be there, so that no index is ever made by accident without its
 * mapping.
 */
public final class BulkClient implements BulkSender {

  /** Of each document only the status comes back, and why it was not stored. */
  private static final String WANTED =
      "errors,items.*.status,items.*.error.type,items.*.error.reason,items.*.error.index,"
          + "items.*.error.caused_by";

  private static final int MAX_ANSWER_BYTES = 32 * 1024 * 1024;

  /** As the typed client names it, so that servers of the next major version answer alike. */
  private static final ContentType BODY_TYPE =
      ContentType.parse("application/vnd.elasticsearch+x-ndjson; compatible-with=8");

  private static final RequestOptions OPTIONS =
      RequestOptions.DEFAULT.toBuilder()
          .addHeader("Accept", "application/vnd.elasticsearch+json; compatible-with=8")
          .setHttpAsyncResponseConsumerFactory(
              new HeapBufferedResponseConsumerFactory(MAX_ANSWER_BYTES))
          .build();

  private final RestClient client;

  /** A sender over {@code client}, which the caller closes. */
  public BulkClient(RestClient client) {
    this.client = client;
  }

  @Override
  public CompletableFuture<BulkAnswer> send(BulkRequest body) {
    var request = new Request("POST", "/_bulk");
    request.addParameter("require_alias", "true");
    request.addParameter("filter_path", WANTED);
    request.setOptions(OPTIONS);
    request.setEntity(new BulkEntity(body, BODY_TYPE));
    var answer = new CompletableFuture<BulkAnswer>();
    try {
      var unused = client.performRequestAsync(request, new Answering(answer, body.documents()));
    } catch (RuntimeException e) {
      answer.complete(RequestFaults.classify(e));
    }
    return answer;
  }

  private record Answering(CompletableFuture<BulkAnswer> answer, int documents)
      implements ResponseListener {

    @Override
    public void onSuccess(Response response) {
      try (InputStream content = response.getEntity().getContent()) {
        answer.complete(BulkAnswerReader.read(content, documents));
      } catch (IOException | RuntimeException e) {
        answer.complete(new BulkAnswer.Unavailable("its answer is not a bulk answer"));
      }
    }

    @Override
    public void onFailure(Exception failure) {
      answer.complete(RequestFaults.classify(failure));
    }
  }
}
