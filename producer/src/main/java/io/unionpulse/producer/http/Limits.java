package io.unionpulse.producer.http;

import io.unionpulse.cli.Requirements;

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

  /**
   * Checks every limit.
   *
   * @throws io.unionpulse.cli.WrongSettings naming each that cannot be
   */
  public Limits {
    new Requirements()
        .require(bodyBytes >= 1, "--max-body-size", bodyBytes, "1 or more")
        .require(items >= 1, "--max-items", items, "1 or more")
        .require(requestsPerSecond >= 1, "--rate", requestsPerSecond, "1 or more")
        .within("--max-waiting-requests", waitingRequests, 1, MOST_WAITING_REQUESTS)
        .require(
            waitingBytes >= bodyBytes,
            "--max-waiting-size",
            waitingBytes,
            "as much as --max-body-size or more")
        .orThrow();
  }
}
