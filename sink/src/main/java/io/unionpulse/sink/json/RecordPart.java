package io.unionpulse.sink.json;

/** Records: each field's name is ready with the punctuation before it. */
final class RecordPart implements JsonPart {

  private static final int NONE = -1;

  private final byte[][] names;
  private final JsonPart[] values;
  private final int noted;

  /**
   * A record with these fields, at least one.
   *
   * @param names with the brace or comma before them, the quotes and the colon
   * @param noted position of the field whose number is returned
   */
  RecordPart(byte[][] names, JsonPart[] values, int noted) {
    this.names = names;
    this.values = values;
    this.noted = noted;
  }

  RecordPart(byte[][] names, JsonPart[] values) {
    this(names, values, NONE);
  }

  @Override
  public void write(AvroBytes in, JsonBuffer out) {
    for (int i = 0; i < names.length; i++) {
      out.append(names[i]);
      values[i].write(in, out);
    }
    out.append((byte) '}');
  }

  long writeNoting(AvroBytes in, JsonBuffer out) {
    long number = 0;
    for (int i = 0; i < names.length; i++) {
      out.append(names[i]);
      if (i == noted) {
        number = in.readLong();
        out.append(number);
      } else {
        values[i].write(in, out);
      }
    }
    out.append((byte) '}');
    return number;
  }
}
