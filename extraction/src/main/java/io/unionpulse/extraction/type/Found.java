package io.unionpulse.extraction.type;

/** The words of the tables in one text, in order; they do not overlap. */
final class Found {

  private static final int FIELDS = 4; // start, end, number, meaning of each

  private final String text;
  private final int[] fields;
  private int size;

  /** None yet, of {@code most} at most. */
  Found(String text, int most) {
    this.text = text;
    this.fields = new int[most * FIELDS];
  }

  void add(int start, int end, int number, int meaning) {
    int at = size++ * FIELDS;
    fields[at] = start;
    fields[at + 1] = end;
    fields[at + 2] = number;
    fields[at + 3] = meaning;
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  /** Offset of the first character, in UTF-16 code units. */
  int start(int index) {
    return fields[index * FIELDS];
  }

  /** Offset behind the last character. */
  int end(int index) {
    return fields[index * FIELDS + 1];
  }

  /** Number of the word in its table; negative if it was put together and is like no other. */
  int number(int index) {
    return fields[index * FIELDS + 2];
  }

  /** What it says: see {@link Meaning}. */
  int meaning(int index) {
    return fields[index * FIELDS + 3];
  }

  boolean is(int index, Mark mark) {
    return Meaning.has(meaning(index), mark);
  }

  boolean tellsType(int index) {
    return Meaning.tellsType(meaning(index));
  }
}
