package io.unionpulse.bench.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChaosPlanTest {

  private static final Duration LENGTH = Duration.ofMinutes(60);

  @Test
  void theSameSeedAndLengthGiveTheSamePlan() {
    assertThat(ChaosPlan.of(7, LENGTH)).isEqualTo(ChaosPlan.of(7, LENGTH));
  }

  @Test
  void aLongerPlanBeginsAsTheShorterOne() {
    List<Fault> shorter = ChaosPlan.of(7, Duration.ofMinutes(5)).faults();

    assertThat(ChaosPlan.of(7, LENGTH).faults()).startsWith(shorter.toArray(Fault[]::new));
  }

  @Test
  void everySeedIsAPlanOfItsOwn() {
    Set<ChaosPlan> plans = new HashSet<>();
    LongStream.range(0, 100).forEach(seed -> plans.add(ChaosPlan.of(seed, Duration.ofMinutes(5))));

    assertThat(plans).hasSize(100);
  }

  @Test
  void neighbouringSeedsBeginWithManyKindsOfFaults() {
    assertThat(
            LongStream.range(0, 100)
                .mapToObj(seed -> ChaosPlan.of(seed, LENGTH).faults().get(0).kind())
                .distinct())
        .hasSizeGreaterThan(FaultKind.values().length / 2);
  }

  @Test
  void oneFaultComesEveryTenToTwentySecondsWithinTheLength() {
    List<Fault> faults = ChaosPlan.of(3, LENGTH).faults();

    Duration before = Duration.ZERO;
    for (Fault fault : faults) {
      assertThat(fault.at().minus(before))
          .isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
      before = fault.at();
    }
    assertThat(before).isBetween(LENGTH.minusSeconds(20), LENGTH);
  }

  @Test
  void noKindComesAgainBeforeAllOthersHaveCome() {
    List<Fault> faults = ChaosPlan.of(3, LENGTH).faults();
    int kinds = FaultKind.values().length;

    assertThat(faults.size()).isGreaterThan(2 * kinds);
    for (int first = 0; first + kinds <= faults.size(); first += kinds) {
      assertThat(faults.subList(first, first + kinds))
          .extracting(Fault::kind)
          .containsExactlyInAnyOrder(FaultKind.values());
    }
  }

  @Test
  void faultsAreWithinWhatTheirKindAllows() {
    for (Fault fault : ChaosPlan.of(5, LENGTH).faults()) {
      assertThat(fault.kind().targets()).contains(fault.target());
      assertThat(fault.lasting().toSeconds())
          .isBetween((long) fault.kind().leastSeconds(), (long) fault.kind().mostSeconds());
      switch (fault.kind()) {
        case MALFORMED_RECORDS -> assertThat(fault.amount()).isBetween(1, 12);
        case JUMP_CLOCK -> assertThat(Math.abs(fault.amount())).isBetween(5, 7_200);
        default -> assertThat(fault.amount()).isZero();
      }
    }
  }

  @Test
  void aKindThatCannotBeDoneIsLeftOutAndTheRestStays() {
    ChaosPlan whole = ChaosPlan.of(5, LENGTH);
    ChaosPlan rest = whole.without(FaultKind.JUMP_CLOCK);

    assertThat(rest.faults()).extracting(Fault::kind).doesNotContain(FaultKind.JUMP_CLOCK);
    assertThat(whole.faults()).containsSubsequence(rest.faults());
    assertThat(whole.faults().size() - rest.faults().size())
        .isEqualTo(
            (int)
                whole.faults().stream()
                    .filter(fault -> fault.kind() == FaultKind.JUMP_CLOCK)
                    .count());
  }
}
