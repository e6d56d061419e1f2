package io.unionpulse.sink;

/**
 * How large a request may be, in bytes: falls when the server or a proxy before it finds one too
 * large, and slowly grows again, for proxies are replaced too. Used by one thread.
 */
final class RequestSize {

  private static final int LEAST = 64 * 1024;
  private static final int SUCCESSES_TO_GROW = 1_000;

  private final int most;
  private int current;
  private int successes;

  RequestSize(int most) {
    this.most = most;
    this.current = most;
  }

  int bytes() {
    return current;
  }

  /** A request of this many bytes was too large. */
  void tooLarge(int bytes) {
    current = Math.max(Math.min(LEAST, most), Math.min(current, bytes / 2));
    successes = 0;
  }

  /** A request went through. */
  void succeeded() {
    if (current < most && ++successes == SUCCESSES_TO_GROW) {
      current = (int) Math.min(2L * current, most);
      successes = 0;
    }
  }
}
