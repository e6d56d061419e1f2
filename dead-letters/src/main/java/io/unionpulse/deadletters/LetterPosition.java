package io.unionpulse.deadletters;

import java.util.Comparator;

/**
 * Where a dead letter stands, which is its name: {@code union.dead-letters-3-17}.
 *
 * @param topic topic of dead letters
 * @param partition 0 or more
 * @param offset 0 or more
 */
record LetterPosition(String topic, int partition, long offset)
    implements Comparable<LetterPosition> {

  private static final Comparator<LetterPosition> ORDER =
      Comparator.comparing(LetterPosition::topic)
          .thenComparingInt(LetterPosition::partition)
          .thenComparingLong(LetterPosition::offset);

  /**
   * Reads {@code topic-partition-offset}, or {@code partition-offset} in the given topic.
   *
   * @throws IllegalArgumentException with one line that says what to do
   */
  static LetterPosition parse(String text, String topic) {
    int offsetAt = text.lastIndexOf('-');
    int partitionAt = offsetAt <= 0 ? -1 : text.lastIndexOf('-', offsetAt - 1);
    String named = partitionAt < 0 ? topic : text.substring(0, partitionAt);
    try {
      if (offsetAt <= 0 || !named.equals(topic)) {
        throw new NumberFormatException();
      }
      int partition = Integer.parseInt(text.substring(partitionAt + 1, offsetAt));
      long offset = Long.parseLong(text.substring(offsetAt + 1));
      return new LetterPosition(topic, partition, offset);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "'%s' is no letter of %s: write its partition and offset, such as 3-17"
              .formatted(text, topic),
          e);
    }
  }

  /** Partition and offset, which name the letter within its topic. */
  String brief() {
    return partition + "-" + offset;
  }

  @Override
  public int compareTo(LetterPosition other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return topic + "-" + partition + "-" + offset;
  }
}
