package io.unionpulse.bench.chaos;

import java.time.Duration;

/**
 * A fault that is planned.
 *
 * @param at when it begins, from the start of the flow; later if its target is still in the fault
 *     before
 * @param kind what goes wrong
 * @param target what it is done to
 * @param lasting how long, until it begins to be undone
 * @param amount malformed records, or seconds that a clock jumps; 0 for other kinds
 */
record Fault(Duration at, FaultKind kind, Target target, Duration lasting, int amount) {

  @Override
  public String toString() {
    String what = kind + " (" + target + ")";
    return switch (kind) {
      case RESTART_KAFKA, RESTART_ELASTICSEARCH -> what;
      case MALFORMED_RECORDS -> what + ", " + amount + " of them";
      case JUMP_CLOCK -> "%s, by %+d s for %d s".formatted(what, amount, lasting.toSeconds());
      default -> what + ", for " + lasting.toSeconds() + " s";
    };
  }
}
