package io.unionpulse.streams;

import io.unionpulse.cli.Backoff;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when a stream thread fails. Bad records never get here (they are dead letters), so
 * the world is bad: the transaction is given up and another thread takes over after a pause, which
 * grows while faults follow each other. Only an instance whose name another one bears ends.
 */
final class FaultPolicy implements StreamsUncaughtExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(FaultPolicy.class);
  private static final Duration FIRST_WAIT = Duration.ofMillis(500);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  /** After this long without a fault the next one is a new story. */
  private static final Duration CALM = Duration.ofMinutes(1);

  private final Backoff backoff =
      new Backoff(FIRST_WAIT, LONGEST_WAIT, RandomGenerator.getDefault());
  private volatile long lastFault = System.nanoTime();
  private volatile String what = "";

  @Override
  public synchronized StreamThreadExceptionResponse handle(Throwable fault) {
    if (System.nanoTime() - lastFault > CALM.toNanos()) {
      backoff.reset();
    }
    lastFault = System.nanoTime();
    what = chain(fault);
    if (isFenced(fault)) {
      LOG.error("another instance runs with this --instance-id: give each its own; this one ends");
      return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
    LOG.warn("a stream thread failed and is replaced: {}", what);
    LOG.debug("the fault", fault);
    try {
      Thread.sleep(backoff.next().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }

  /** What failed a moment ago, if something did. */
  Optional<String> recent() {
    String said = what;
    boolean longAgo = System.nanoTime() - lastFault > CALM.toNanos();
    return said.isEmpty() || longAgo ? Optional.empty() : Optional.of(said);
  }

  /** Two instances of one name would end each other for ever. */
  private static boolean isFenced(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof FencedInstanceIdException) {
        return true;
      }
    }
    return false;
  }

  private static String chain(Throwable fault) {
    var text = new StringBuilder();
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      text.append(text.isEmpty() ? "" : " <- ").append(cause.getMessage());
    }
    return text.toString();
  }
}
