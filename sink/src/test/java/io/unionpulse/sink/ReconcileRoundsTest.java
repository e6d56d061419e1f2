package io.unionpulse.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.unionpulse.cli.CommandException;
import io.unionpulse.sink.ReconcileRounds.Outcome;
import io.unionpulse.sink.ReconcileRounds.Round;
import io.unionpulse.sink.reconcile.Difference;
import io.unionpulse.sink.reconcile.Difference.Kind;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several comparisons one after the other; what they compare is told to them here. */
class ReconcileRoundsTest {

  private final Deque<Round> script = new ArrayDeque<>();

  private static Difference missing(String id) {
    return new Difference("union-activities", id, Kind.MISSING, "", 0, 1);
  }

  private void finds(String... ids) {
    script.add(
        differences -> {
          List.of(ids).forEach(id -> differences.accept(missing(id)));
          return new Outcome(10, ids.length);
        });
  }

  /** Runs the script, and ends as SIGTERM does. */
  private ReconcileRounds played() {
    var rounds =
        new ReconcileRounds(
            Duration.ofNanos(1),
            differences -> {
              if (script.isEmpty()) {
                throw new InterruptedException();
              }
              return script.remove().run(differences);
            });
    assertThatThrownBy(rounds::run).isInstanceOf(InterruptedException.class);
    return rounds;
  }

  @Test
  void aDifferenceStandsOnceTwoRoundsHaveFoundIt() {
    finds("a", "b");
    finds("b", "c");

    try (var rounds = played()) {
      assertThat(rounds.metrics().lines())
          .contains(
              "unionpulse_reconcile_differences 2.0",
              "unionpulse_reconcile_standing_differences 1.0",
              "unionpulse_reconcile_documents 10.0",
              "unionpulse_reconcile_running 0.0",
              "unionpulse_reconcile_rounds_total{end=\"different\"} 2.0");
      assertThat(rounds.notReady()).isEmpty();
    }
  }

  @Test
  void whatIsMendedStandsNoLonger() {
    finds("a");
    finds();

    try (var rounds = played()) {
      assertThat(rounds.metrics().lines())
          .contains(
              "unionpulse_reconcile_differences 0.0",
              "unionpulse_reconcile_standing_differences 0.0",
              "unionpulse_reconcile_rounds_total{end=\"same\"} 1.0");
    }
  }

  @Test
  void aRoundThatCannotCompareIsNotReadyAndKeepsTheLastResult() {
    finds("a");
    script.add(
        differences -> {
          throw new CommandException("cannot compare (no broker)");
        });

    try (var rounds = played()) {
      assertThat(rounds.notReady()).containsExactly("cannot compare (no broker)");
      assertThat(rounds.stuck()).isEmpty();
      assertThat(rounds.metrics().lines())
          .contains(
              "unionpulse_reconcile_differences 1.0",
              "unionpulse_reconcile_rounds_total{end=\"failed\"} 1.0");
    }
  }

  @Test
  void theNextRoundThatComparesIsReadyAgain() {
    script.add(
        differences -> {
          throw new IllegalStateException("a fault");
        });
    finds();

    try (var rounds = played()) {
      assertThat(rounds.notReady()).isEmpty();
    }
  }
}
