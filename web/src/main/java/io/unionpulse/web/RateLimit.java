package io.unionpulse.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Lets each client make so many requests a second, and as many at once as in one second. Remembers
 * a limited number of clients; when there are more, those forgotten begin anew.
 */
public final class RateLimit {

  private static final int MAX_CLIENTS = 10_000;
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final int perSecond;
  private final LongSupplier nanoTime;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  /**
   * A limit.
   *
   * @param nanoTime gives the time in nanoseconds since any moment
   */
  public RateLimit(int perSecond, LongSupplier nanoTime) {
    this.perSecond = perSecond;
    this.nanoTime = nanoTime;
  }

  /** What a client has left, as the time in nanoseconds in which that much comes in. */
  private record Bucket(long credit, long at, boolean refused) {}

  /**
   * Counts a request.
   *
   * @throws ProblemException if it is one too many, with when to try again
   */
  public void take(String client) {
    if (buckets.size() >= MAX_CLIENTS) {
      buckets.clear();
    }
    if (buckets.compute(client, (name, bucket) -> next(bucket)).refused()) {
      throw new ProblemException(
          ProblemDetails.of(
              ProblemType.TOO_MANY_REQUESTS,
              "at most %d requests a second: ask less often".formatted(perSecond)),
          1);
    }
  }

  private Bucket next(Bucket bucket) {
    long now = nanoTime.getAsLong();
    long credit = bucket == null ? SECOND : Math.min(SECOND, bucket.credit() + now - bucket.at());
    long price = SECOND / perSecond;
    return credit < price ? new Bucket(credit, now, true) : new Bucket(credit - price, now, false);
  }
}
