package io.unionpulse.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The variables of the environment that UnionPulse reads, of all its commands together. */
public final class Variables {

  private static final String PREFIX = "UNIONPULSE_";

  private static final Set<String> KNOWN = read();

  private Variables() {}

  private static Set<String> read() {
    try (InputStream list = Variables.class.getResourceAsStream("variables.txt")) {
      String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return Set.copyOf(text.lines().filter(line -> line.startsWith(PREFIX)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of them. */
  public static Set<String> known() {
    return KNOWN;
  }

  /** The variable of an option or of a single argument; empty if it has none. */
  public static Optional<String> of(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      return option.usageHelp() || option.versionHelp()
          ? Optional.empty()
          : Optional.of(named(option.longestName().replaceFirst("^-+", "")));
    }
    return argument.isMultiValue() ? Optional.empty() : Optional.of(named(argument.paramLabel()));
  }

  private static String named(String name) {
    return PREFIX + name.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** One line for each variable that begins as ours do and that nobody reads. */
  static List<String> unknown(Map<String, String> environment) {
    return new TreeSet<>(environment.keySet())
        .stream()
            .filter(name -> name.startsWith(PREFIX) && !KNOWN.contains(name))
            .map(name -> name + " is no variable of UnionPulse: do you mean " + nearest(name) + "?")
            .toList();
  }

  private static String nearest(String name) {
    return KNOWN.stream()
        .min(
            Comparator.comparingInt((String known) -> distance(name, known))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** How many letters must be put in, taken away or changed (Levenshtein). */
  private static int distance(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      int[] line = new int[to.length() + 1];
      line[0] = row;
      for (int column = 1; column <= to.length(); column++) {
        int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
        line[column] =
            Math.min(above[column - 1] + change, 1 + Math.min(above[column], line[column - 1]));
      }
      above = line;
    }
    return above[to.length()];
  }
}
