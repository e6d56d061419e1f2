package io.unionpulse.sink.json;

import org.apache.avro.Schema;

/**
 * Writes records of one schema as JSON straight from their Avro bytes. Takes only well-formed ones;
 * what it refuses may be good all the same and is for Avro's own reader to judge.
 */
public final class AvroToJson {

  private final RecordPart record;

  private AvroToJson(RecordPart record) {
    this.record = record;
  }

  /**
   * A writer for one schema.
   *
   * @param schema of the bytes, a record
   * @param noted name of a field of the record of type long, whose value {@link #write} returns
   * @throws IllegalArgumentException if the schema has something that the contract has not
   */
  public static AvroToJson of(Schema schema, String noted) {
    return new AvroToJson(JsonParts.record(schema, schema.getField(noted).pos()));
  }

  /**
   * Writes the record that begins at {@code from}.
   *
   * @return the value of the noted field
   * @throws MalformedAvroException if the bytes are not taken; part of them may be written
   * @throws JsonTooLargeException if {@code out} is full
   */
  public long write(byte[] avro, int from, JsonBuffer out) {
    return record.writeNoting(new AvroBytes(avro, from), out);
  }
}
