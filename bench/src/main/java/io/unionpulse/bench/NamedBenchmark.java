package io.unionpulse.bench;

import io.unionpulse.cli.CommandException;
import java.util.OptionalInt;

/** Something about UnionPulse that is measured: {@code ./unionpulse bench NAME}. */
public interface NamedBenchmark {

  /** The name on the command line: one lower-case word. */
  String name();

  /** What is measured, in one line of the help. */
  String description();

  /**
   * Measures. Tells how it goes on stderr, and writes nothing to stdout, which is the result's.
   *
   * @param quick whether a rough figure in less than a minute is wanted
   * @throws io.unionpulse.cli.CommandException if it cannot be measured here; says what to do
   * @throws InterruptedException if the user has seen enough
   */
  BenchmarkResult run(boolean quick) throws InterruptedException;

  /**
   * Measures with another number of documents than usual.
   *
   * @param documents how many; empty for the usual number, and for benchmarks that have none
   */
  default BenchmarkResult run(boolean quick, OptionalInt documents) throws InterruptedException {
    if (documents.isPresent()) {
      throw new CommandException("bench " + name() + " has no number of documents to choose");
    }
    return run(quick);
  }
}
