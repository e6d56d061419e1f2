package io.unionpulse.sink.bulk;

import java.util.concurrent.CompletableFuture;

/** Sends documents in one request. */
@FunctionalInterface
public interface BulkSender {

  /**
   * Sends {@code request}.
   *
   * @return what became of the documents, completed by any thread; never fails, faults are answers
   *     too
   */
  CompletableFuture<BulkAnswer> send(BulkRequest request);
}
