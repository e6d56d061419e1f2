package io.unionpulse.producer.http;

import io.unionpulse.web.ProblemException;

/**
 * The bounded queue: so many requests, with so many bytes of body, are read or wait for Kafka at
 * once. Those that find no room are sent away, so that memory has a limit. Also knows when the last
 * one has left.
 */
final class WaitingRoom {

  private static final int RETRY_AFTER_SECONDS = 1;

  private final int maxRequests;
  private final long maxBytes;
  private int requests;
  private long bytes;
  private boolean closed;

  WaitingRoom(Limits limits) {
    this.maxRequests = limits.waitingRequests();
    this.maxBytes = limits.waitingBytes();
  }

  /**
   * Takes a place for a body of at most {@code size} bytes.
   *
   * @throws ProblemException if there is none, or the server stops
   */
  synchronized void enter(long size) {
    if (closed) {
      throw ProblemException.unavailable("the server is stopping", RETRY_AFTER_SECONDS);
    }
    if (requests == maxRequests || bytes + size > maxBytes) {
      throw ProblemException.unavailable(
          "too many requests are waiting for Kafka: try again", RETRY_AFTER_SECONDS);
    }
    requests++;
    bytes += size;
  }

  /** Gives the place back that was taken for {@code size} bytes. */
  synchronized void leave(long size) {
    requests--;
    bytes -= size;
    notifyAll();
  }

  /** Lets nobody in any more, and returns once all have left or the time is over. */
  synchronized void close(long millis) throws InterruptedException {
    closed = true;
    long end = System.nanoTime() + millis * 1_000_000;
    for (long left = millis;
        requests > 0 && left > 0;
        left = (end - System.nanoTime()) / 1_000_000) {
      wait(left);
    }
  }

  synchronized int requests() {
    return requests;
  }

  synchronized long bytes() {
    return bytes;
  }
}
