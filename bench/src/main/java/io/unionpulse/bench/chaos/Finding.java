package io.unionpulse.bench.chaos;

import java.util.List;

/**
 * What one comparison has found.
 *
 * @param name what was compared; the name of the figure in the result
 * @param differences how much differs, 0 if all is as it must be
 * @param examples of what differs, for people
 */
record Finding(String name, long differences, List<String> examples) {

  private static final int SHOWN = 10;

  Finding {
    examples = List.copyOf(examples.subList(0, Math.min(SHOWN, examples.size())));
  }

  /** One difference for each line. */
  static Finding of(String name, List<String> differences) {
    return new Finding(name, differences.size(), differences);
  }
}
