package io.unionpulse.bench;

import java.util.Set;

/** Something about UnionPulse that is measured: {@code ./unionpulse bench NAME}. */
public interface NamedBenchmark {

  /** The name on the command line: one lower-case word. */
  String name();

  /** What is measured, in one line of the help. */
  String description();

  /**
   * Measures. Tells how it goes on stderr, and writes nothing to stdout, which is the result's.
   *
   * @param quick whether a rough figure in a minute or two is wanted
   * @throws io.unionpulse.cli.CommandException if it cannot be measured here; says what to do
   * @throws InterruptedException if the user has seen enough
   */
  BenchmarkResult run(boolean quick) throws InterruptedException;

  /**
   * Options that this benchmark has beside {@code --quick}, as they are on the command line; the
   * others are refused.
   */
  default Set<String> ownOptions() {
    return Set.of();
  }

  /** Measures with all that the user wants. */
  default BenchmarkResult run(BenchmarkOptions options) throws InterruptedException {
    return run(options.quick());
  }
}
