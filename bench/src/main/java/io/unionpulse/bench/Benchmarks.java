package io.unionpulse.bench;

import io.unionpulse.cli.CommandException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * Every benchmark of the house. A new one is a package beside {@code extraction} and a line in
 * {@code META-INF/services/io.unionpulse.bench.NamedBenchmark}.
 */
final class Benchmarks {

  static final List<NamedBenchmark> ALL =
      ServiceLoader.load(NamedBenchmark.class).stream().map(ServiceLoader.Provider::get).toList();

  private Benchmarks() {}

  static NamedBenchmark named(String name) {
    return ALL.stream()
        .filter(benchmark -> benchmark.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandException(
                    "no benchmark is called '" + name + "': choose of " + names()));
  }

  /** The names of those that have an option. */
  static String having(String option) {
    return ALL.stream()
        .filter(benchmark -> benchmark.ownOptions().contains(option))
        .map(NamedBenchmark::name)
        .collect(Collectors.joining(", "));
  }

  private static String names() {
    return ALL.stream().map(NamedBenchmark::name).collect(Collectors.joining(", "));
  }
}
