package io.unionpulse.bench.chaos;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.bench.chaos.MalformedRecords.Written;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The dead letters that there are beside those that must be: one for each malformed record. */
final class LetterComparison {

  private final Map<String, Written> malformed;
  private final Map<String, Integer> letters = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  /**
   * A comparison.
   *
   * @param malformed what was written, by key
   */
  LetterComparison(Map<String, Written> malformed) {
    this.malformed = malformed;
  }

  /** Takes a letter. */
  void add(DeadLetter letter) {
    String key =
        letter.getKey() == null
            ? "(no key)"
            : StandardCharsets.UTF_8.decode(letter.getKey().duplicate()).toString();
    letters.merge(key, 1, Integer::sum);
    Written written = malformed.get(key);
    if (written == null) {
      wrong.add(
          "record %s was good and is a dead letter of %s: %s, %s"
              .formatted(key, letter.getStage(), letter.getReason(), letter.getMessage()));
    } else if (!letter.getReason().equals(written.kind().reason().name())) {
      wrong.add(
          "record %s (%s) is a dead letter by %s: %s"
              .formatted(key, written.kind(), letter.getReason(), letter.getMessage()));
    } else if (!Optional.ofNullable(letter.getValue()).equals(written.value())) {
      wrong.add("record %s is a dead letter with another value".formatted(key));
    }
  }

  /** A line for each letter that is wrong, missing or doubled. */
  List<String> differences() {
    List<String> differences = new ArrayList<>(wrong);
    for (String key : malformed.keySet()) {
      int count = letters.getOrDefault(key, 0);
      if (count != 1) {
        differences.add("record %s has %d dead letters, must be 1".formatted(key, count));
      }
    }
    return differences;
  }
}
