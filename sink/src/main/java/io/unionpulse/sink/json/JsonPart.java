package io.unionpulse.sink.json;

/** How the values of one schema are written. */
@FunctionalInterface
interface JsonPart {

  /** Reads one value and writes it. */
  void write(AvroBytes in, JsonBuffer out);
}
