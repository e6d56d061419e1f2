package io.unionpulse.schemas;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificRecord;

/**
 * The JSON form of the contract's records, which the index and the command line share. Field names
 * are the schema's; dates and times are ISO 8601, decimals plain numbers, bytes Base64, enums their
 * symbols. Every field is written, null ones as {@code null}. The bytes are written straight from
 * the record, without a tree in between.
 */
public final class AvroJson {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Map<Schema, SerializedString[]> FIELD_NAMES = new ConcurrentHashMap<>();

  private AvroJson() {}

  /** The record as UTF-8 JSON, without a line break. */
  public static byte[] bytes(SpecificRecord message) {
    try (var buffer = new ByteArrayBuilder(FACTORY._getBufferRecycler());
        var json = FACTORY.createGenerator(buffer)) {
      writeRecord(json, message);
      json.flush();
      return buffer.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
  }

  /**
   * Writes the record as UTF-8 JSON, without a line break; {@code out} stays open.
   *
   * @throws IOException if {@code out} fails
   */
  public static void write(OutputStream out, SpecificRecord message) throws IOException {
    var json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    writeRecord(json, message);
    json.flush();
  }

  private static void writeRecord(JsonGenerator json, IndexedRecord message) throws IOException {
    SerializedString[] names =
        FIELD_NAMES.computeIfAbsent(message.getSchema(), AvroJson::fieldNames);
    json.writeStartObject();
    for (int i = 0; i < names.length; i++) {
      json.writeFieldName(names[i]);
      writeValue(json, message.get(i));
    }
    json.writeEndObject();
  }

  private static SerializedString[] fieldNames(Schema schema) {
    return schema.getFields().stream()
        .map(field -> new SerializedString(field.name()))
        .toArray(SerializedString[]::new);
  }

  private static void writeValue(JsonGenerator json, Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof IndexedRecord message) {
      writeRecord(json, message);
    } else if (value instanceof Collection<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        writeValue(json, item);
      }
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> entries) {
      json.writeStartObject();
      for (var entry : entries.entrySet()) {
        json.writeFieldName(entry.getKey().toString());
        writeValue(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof BigDecimal number) {
      writeDecimal(json, number);
    } else if (value instanceof ByteBuffer bytes) {
      writeBytes(json, bytes.duplicate());
    } else {
      json.writeString(
          value.toString()); // dates, instants, enum symbols, other character sequences
    }
  }

  private static void writeDecimal(JsonGenerator json, BigDecimal number) throws IOException {
    json.writeNumber(number.stripTrailingZeros().toPlainString());
  }

  private static void writeBytes(JsonGenerator json, ByteBuffer bytes) throws IOException {
    var copy = new byte[bytes.remaining()];
    bytes.get(copy);
    json.writeBinary(copy);
  }
}
