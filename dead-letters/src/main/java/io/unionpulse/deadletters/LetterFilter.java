package io.unionpulse.deadletters;

import io.unionpulse.avro.DeadLetter;
import java.time.Instant;
import java.util.Set;

/**
 * Which letters are meant. What is empty does not restrict.
 *
 * @param reasons codes of reasons
 * @param stages stages that gave up
 * @param topics topics of the failed records
 * @param since earliest moment of the failure, inclusive
 * @param until latest moment of the failure, exclusive
 * @param positions the letters themselves
 * @param state whether their records were replayed
 */
record LetterFilter(
    Set<String> reasons,
    Set<String> stages,
    Set<String> topics,
    Instant since,
    Instant until,
    Set<LetterPosition> positions,
    State state) {

  /** Whether the record was replayed. */
  enum State {
    OPEN,
    REPLAYED,
    ALL
  }

  LetterFilter {
    reasons = Set.copyOf(reasons);
    stages = Set.copyOf(stages);
    topics = Set.copyOf(topics);
    positions = Set.copyOf(positions);
  }

  /** Whether it restricts by anything but the state. */
  boolean restricts() {
    return !reasons.isEmpty()
        || !stages.isEmpty()
        || !topics.isEmpty()
        || !positions.isEmpty()
        || since.isAfter(Instant.MIN)
        || until.isBefore(Instant.MAX);
  }

  boolean matches(Letter letter) {
    DeadLetter content = letter.content();
    return isIn(reasons, content.getReason())
        && isIn(stages, content.getStage())
        && isIn(topics, content.getTopic())
        && isIn(positions, letter.position())
        && !content.getFailedAt().isBefore(since)
        && content.getFailedAt().isBefore(until)
        && (state == State.ALL || letter.replayed() == (state == State.REPLAYED));
  }

  private static <T> boolean isIn(Set<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }
}
