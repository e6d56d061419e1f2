package io.unionpulse.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Contestants in rounds: each round runs every one of them once, in another order than the round
 * before; the first round only warms up. Ratios are taken within a round.
 *
 * @param <C> who is compared
 */
public final class Comparison<C extends Enum<C>> {

  private final Class<C> contestants;
  private final List<Map<C, Score>> rounds = new ArrayList<>();

  /**
   * One contestant in one round.
   *
   * @param perSecond items a second
   * @param cpuMicros CPU time of its process for an item, in microseconds
   */
  public record Score(double perSecond, double cpuMicros) {

    /** Of so many items, in so much time and CPU time. */
    public static Score of(long items, long nanos, Duration cpu) {
      return new Score(
          Math.rint(items * 1e9 / nanos), Medians.rounded(cpu.toNanos() / 1e3 / items));
    }
  }

  /** Lets a contestant work. */
  @FunctionalInterface
  public interface Run<C> {

    /** Runs it once. */
    Score of(C contestant) throws InterruptedException;
  }

  /** Of all of these. */
  public Comparison(Class<C> contestants) {
    this.contestants = contestants;
  }

  /** Runs {@code count} rounds behind the one that warms up, and tells each on stderr. */
  public void run(int count, Run<C> run) throws InterruptedException {
    List<C> order = new ArrayList<>(Arrays.asList(contestants.getEnumConstants()));
    for (int round = 0; round <= count; round++) {
      Map<C, Score> scores = new EnumMap<>(contestants);
      for (C contestant : order) {
        scores.put(contestant, run.of(contestant));
      }
      System.err.printf("round %d%s: %s%n", round, round == 0 ? " (warming up)" : "", scores);
      if (round > 0) {
        rounds.add(scores);
      }
      Collections.rotate(order, 1);
    }
  }

  /** Speed of one beside that of the other, round by round. */
  public List<Double> ratios(C one, C other) {
    return rounds.stream()
        .map(scores -> Medians.rounded(scores.get(one).perSecond() / scores.get(other).perSecond()))
        .toList();
  }

  /** The median of these. */
  public double ratio(C one, C other) {
    return Medians.of(ratios(one, other));
  }

  /** The median of a figure for each contestant, by what it calls itself. */
  public Map<String, Double> medians(ToDoubleFunction<Score> figure) {
    var medians = new LinkedHashMap<String, Double>();
    for (C each : contestants.getEnumConstants()) {
      medians.put(
          each.toString(),
          Medians.of(
              rounds.stream().map(scores -> figure.applyAsDouble(scores.get(each))).toList()));
    }
    return medians;
  }
}
