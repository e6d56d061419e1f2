package io.unionpulse.sink;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Sends dead letters. */
@FunctionalInterface
interface DeadLetterSender extends AutoCloseable {

  /**
   * Sends the letter of {@code rejection}.
   *
   * @return empty once every replica has it, else why it could not be sent; never fails
   */
  CompletableFuture<Optional<String>> send(Rejection rejection);

  @Override
  default void close() {}
}
