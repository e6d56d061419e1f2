package io.unionpulse.bench.chaos;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Which faults come when: a function of seed and length, and of nothing else. Kinds come as from a
 * pack of cards that is shuffled anew when it is used up, so that none is left out for long.
 *
 * @param faults in the order in which they begin
 */
record ChaosPlan(List<Fault> faults) {

  private static final int LEAST_GAP_SECONDS = 10;
  private static final int MOST_GAP_SECONDS = 20;
  private static final int MOST_MALFORMED = 12;
  private static final int MOST_JUMP_SECONDS = 7_200;
  private static final int LEAST_JUMP_SECONDS = 5;

  ChaosPlan {
    faults = List.copyOf(faults);
  }

  /** The plan of this seed for this long. */
  static ChaosPlan of(long seed, Duration length) {
    // Random alone begins alike for seeds as near as 1 and 2.
    var random = new Random(new SplittableRandom(seed).nextLong());
    Deque<FaultKind> pack = new ArrayDeque<>();
    List<Fault> faults = new ArrayList<>();
    Duration at = gap(random);
    while (at.compareTo(length) < 0) {
      if (pack.isEmpty()) {
        List<FaultKind> kinds = Arrays.asList(FaultKind.values());
        Collections.shuffle(kinds, random);
        pack.addAll(kinds);
      }
      faults.add(fault(at, pack.pop(), random));
      at = at.plus(gap(random));
    }
    return new ChaosPlan(faults);
  }

  private static Duration gap(Random random) {
    return Duration.ofSeconds(between(LEAST_GAP_SECONDS, MOST_GAP_SECONDS, random));
  }

  private static Fault fault(Duration at, FaultKind kind, Random random) {
    Target target = kind.targets().get(random.nextInt(kind.targets().size()));
    Duration lasting = Duration.ofSeconds(between(kind.leastSeconds(), kind.mostSeconds(), random));
    int amount =
        switch (kind) {
          case MALFORMED_RECORDS -> between(1, MOST_MALFORMED, random);
          case JUMP_CLOCK ->
              between(LEAST_JUMP_SECONDS, MOST_JUMP_SECONDS, random)
                  * (random.nextBoolean() ? 1 : -1);
          default -> 0;
        };
    return new Fault(at, kind, target, lasting, amount);
  }

  private static int between(int least, int most, Random random) {
    return least + random.nextInt(most - least + 1);
  }

  /** The same at the same times without faults of a kind. */
  ChaosPlan without(FaultKind kind) {
    return new ChaosPlan(faults.stream().filter(fault -> fault.kind() != kind).toList());
  }

  /** How many malformed records there will be. */
  int malformedRecords() {
    return faults.stream()
        .filter(fault -> fault.kind() == FaultKind.MALFORMED_RECORDS)
        .mapToInt(Fault::amount)
        .sum();
  }
}
