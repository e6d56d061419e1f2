package io.unionpulse.producer.http;

/**
 * How much is taken in.
 *
 * @param bodyBytes largest body of a request
 * @param items most reports in a request
 * @param requestsPerSecond most requests a second of one publisher
 * @param waitingRequests most requests at once that are read or wait for Kafka
 * @param waitingBytes most bytes of their bodies
 */
public record Limits(
    int bodyBytes, int items, int requestsPerSecond, int waitingRequests, long waitingBytes) {

  /** More requests at once would need more threads than the server has. */
  public static final int MOST_WAITING_REQUESTS = 128;

  /** Limits that suit a heap of 512 MiB. */
  public static final Limits STANDARD =
      new Limits(8 * 1024 * 1024, 1_000, 200, 64, 32L * 1024 * 1024);

  public Limits {
    if (bodyBytes < 1 || items < 1 || requestsPerSecond < 1) {
      throw new IllegalArgumentException("limits are 1 or more");
    }
    if (waitingRequests < 1 || waitingRequests > MOST_WAITING_REQUESTS) {
      throw new IllegalArgumentException(
          "at most " + MOST_WAITING_REQUESTS + " requests may wait, and at least 1");
    }
    if (waitingBytes < bodyBytes) {
      throw new IllegalArgumentException("there must be room for the largest body to wait");
    }
  }
}
