package io.unionpulse.deadletters;

import io.unionpulse.schemas.Topics;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Which letters of one topic were replayed, after {@code union.dead-letter-replays}. Takes one bit
 * for each offset of a partition up to the last replayed one: millions of letters are some hundred
 * kilobytes.
 */
final class ReplayMarks {

  private final String letters;
  private final Map<Integer, BitSet> replayed = new HashMap<>();
  private final Map<Integer, TopicReader.Held> held;

  private ReplayMarks(String letters, Map<Integer, TopicReader.Held> held) {
    this.letters = letters;
    this.held = held;
  }

  /**
   * Reads the marks.
   *
   * @param letters topic of the letters
   */
  static ReplayMarks read(TopicReader reader, String letters) throws InterruptedException {
    var marks = new ReplayMarks(letters, reader.held(letters));
    reader.readAll(
        Topics.DEAD_LETTER_REPLAYS.name(),
        record -> {
          marks.add(record.key());
          return true;
        },
        TopicReader.Progress.NONE);
    return marks;
  }

  /** The key says it all; one that is no position of these letters is somebody else's. */
  private void add(byte[] key) {
    String name = key == null ? "" : new String(key, StandardCharsets.UTF_8);
    if (!name.startsWith(letters + "-")) {
      return;
    }
    try {
      add(LetterPosition.parse(name, letters));
    } catch (IllegalArgumentException e) {
      return; // of another topic whose name begins alike
    }
  }

  private void add(LetterPosition position) {
    TopicReader.Held offsets = held.get(position.partition());
    if (offsets != null && offsets.has(position.offset())) {
      replayed
          .computeIfAbsent(position.partition(), partition -> new BitSet())
          .set(Math.toIntExact(position.offset() - offsets.begin()));
    }
  }

  boolean contains(LetterPosition position) {
    TopicReader.Held offsets = held.get(position.partition());
    BitSet bits = replayed.get(position.partition());
    return bits != null
        && offsets.has(position.offset())
        && bits.get(Math.toIntExact(position.offset() - offsets.begin()));
  }
}
