package io.unionpulse.bench.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReconcileRunTest {

  @Test
  void noDifferencesAndAGoodEndAreGood() {
    assertThat(ReconcileRun.read("a table\n0 differences\n", 0).differences()).isZero();
  }

  @Test
  void theNumberOfDifferencesIsRead() {
    assertThat(ReconcileRun.read("a table\n1,234 differences\n", 1).differences()).isEqualTo(1_234);
  }

  @Test
  void aCommandThatFailsOrSaysNothingIsADifference() {
    assertThat(ReconcileRun.read("0 differences\n", 1).differences()).isEqualTo(1);
    assertThat(ReconcileRun.read("cannot compare (no broker)\n", 1).differences()).isEqualTo(1);
    assertThat(ReconcileRun.read("", 0).differences()).isEqualTo(1);
  }
}
