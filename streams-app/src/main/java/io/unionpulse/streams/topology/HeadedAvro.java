package io.unionpulse.streams.topology;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Function;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/**
 * Writes the same bytes as another encoder whose records all begin with one header that names their
 * schema, and need not look the schema up for each. The other encoder writes the first record.
 */
final class HeadedAvro<T extends SpecificRecord> {

  private static final ThreadLocal<Scratch> SCRATCH = ThreadLocal.withInitial(Scratch::new);

  private final Function<T, byte[]> model;
  private final int headerLength;
  private final DatumWriter<T> writer;
  private volatile byte[] header;

  /**
   * @param type what is written
   * @param headerLength bytes of the header
   * @param model the other encoder
   */
  HeadedAvro(Class<T> type, int headerLength, Function<T, byte[]> model) {
    this.model = model;
    this.headerLength = headerLength;
    SpecificData data = SpecificData.getForClass(type);
    this.writer = new SpecificDatumWriter<>(data.getSchema(type), data);
  }

  byte[] encode(T value) {
    byte[] known = header;
    if (known == null) {
      byte[] bytes = model.apply(value);
      header = Arrays.copyOf(bytes, headerLength);
      return bytes;
    }
    return SCRATCH.get().write(known, writer, value);
  }

  /** What one thread writes into. */
  private static final class Scratch {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4_096);
    private BinaryEncoder encoder;

    <T> byte[] write(byte[] header, DatumWriter<T> writer, T value) {
      bytes.reset();
      encoder = EncoderFactory.get().binaryEncoder(bytes, encoder);
      try {
        encoder.writeFixed(header);
        writer.write(value, encoder);
        encoder.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e); // memory does not fail
      }
      return bytes.toByteArray();
    }
  }
}
