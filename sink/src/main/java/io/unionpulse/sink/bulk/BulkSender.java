package io.unionpulse.sink.bulk;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Sends documents in one request. */
@FunctionalInterface
public interface BulkSender {

  /**
   * Sends {@code documents}.
   *
   * @return what became of them; never fails, faults are answers too
   */
  CompletableFuture<BulkAnswer> send(List<Document> documents);
}
