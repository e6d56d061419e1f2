package io.unionpulse.bench.chaos;

import java.time.Duration;

/** Tells on stderr what happens, each line with the time since the start of the flow. */
final class Chronicle {

  private final long begin = System.nanoTime();

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  void say(String line) {
    System.err.println("[" + clock(elapsed()) + "] " + line);
  }

  /** Minutes and seconds. */
  static String clock(Duration time) {
    return "%02d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }
}
