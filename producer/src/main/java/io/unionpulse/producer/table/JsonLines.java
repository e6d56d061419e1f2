package io.unionpulse.producer.table;

import io.unionpulse.avro.Activity;
import io.unionpulse.schemas.AvroJson;
import java.io.IOException;
import java.io.OutputStream;

/** One activity as JSON per line, in UTF-8, in the form of the index. */
public final class JsonLines implements ActivityPrinter {

  private final OutputStream out;

  /** Prints to {@code out}, which stays open. */
  public JsonLines(OutputStream out) {
    this.out = out;
  }

  @Override
  public void print(Activity activity) throws IOException {
    out.write(AvroJson.bytes(activity));
    out.write('\n');
  }
}
