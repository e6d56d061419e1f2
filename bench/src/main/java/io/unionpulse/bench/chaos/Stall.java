package io.unionpulse.bench.chaos;

import java.time.Duration;

/**
 * The longest time in which nothing new became visible although something waited. Begins with what
 * becomes visible first: how long servers take to start is not asked here.
 */
final class Stall {

  private boolean begun;
  private long visible;
  private long since;
  private long longest;

  /**
   * Takes a glance.
   *
   * @param nanos when it was taken
   * @param seen changes that are visible
   * @param published changes that are published
   */
  synchronized void glance(long nanos, long seen, long published) {
    if (seen > visible) {
      note(nanos);
      begun = true;
      visible = seen;
      since = nanos;
    } else if (seen >= published) {
      since = nanos;
    } else {
      note(nanos);
    }
  }

  private void note(long nanos) {
    if (begun) {
      longest = Math.max(longest, nanos - since);
    }
  }

  synchronized Duration longest() {
    return Duration.ofNanos(longest);
  }
}
