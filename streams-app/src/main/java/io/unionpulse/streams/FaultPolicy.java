package io.unionpulse.streams;

import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when a stream thread fails. Bad records never get here (they are dead letters), so
 * the world is bad: the transaction is given up and another thread takes over after a pause, which
 * grows while faults follow each other.
 */
final class FaultPolicy implements StreamsUncaughtExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(FaultPolicy.class);
  private static final long CALM_NANOS = 60_000_000_000L;

  private final Backoff backoff = new Backoff();
  private long lastFault = System.nanoTime();

  @Override
  public synchronized StreamThreadExceptionResponse handle(Throwable fault) {
    if (System.nanoTime() - lastFault > CALM_NANOS) {
      backoff.reset();
    }
    lastFault = System.nanoTime();
    LOG.warn("a stream thread failed and is replaced: {}", chain(fault));
    LOG.debug("the fault", fault);
    try {
      backoff.sleep();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }

  private static String chain(Throwable fault) {
    var text = new StringBuilder();
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      text.append(text.isEmpty() ? "" : " <- ").append(cause.getMessage());
    }
    return text.toString();
  }
}
