package io.unionpulse.demo;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.schemas.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** Reads dead letters as an operator's own program would. */
final class DeadLetterReading {

  private static final Duration POLL = Duration.ofMillis(200);

  private DeadLetterReading() {}

  /** The first letters of all, {@code count} of them. */
  static List<DeadLetter> await(House house, int count, Duration patience) {
    return await(house, key -> true, count, patience);
  }

  /** The first letter of a record with that key. */
  static DeadLetter await(House house, String key, Duration patience) {
    return await(house, key::equals, 1, patience).get(0);
  }

  private static List<DeadLetter> await(
      House house, Predicate<String> keys, int count, Duration patience) {
    List<DeadLetter> letters = new ArrayList<>();
    try (var consumer = TopicReading.of(house, Topics.DEAD_LETTERS)) {
      Awaitility.await()
          .atMost(patience)
          .until(
              () -> {
                for (var letter : consumer.poll(POLL)) {
                  if (keys.test(letter.key())) {
                    letters.add(letter.value());
                  }
                }
                return letters.size() >= count;
              });
    }
    return letters;
  }
}
