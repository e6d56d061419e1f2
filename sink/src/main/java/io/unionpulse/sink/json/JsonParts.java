package io.unionpulse.sink.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/** Makes the {@link JsonPart} of each schema. */
final class JsonParts {

  private static final byte[] NULL = ascii("null");
  private static final byte[] TRUE = ascii("true");
  private static final byte[] FALSE = ascii("false");

  private JsonParts() {}

  static RecordPart record(Schema schema, int noted) {
    List<Schema.Field> fields = schema.getFields();
    var names = new byte[fields.size()][];
    var values = new JsonPart[fields.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = ascii((i == 0 ? "{\"" : ",\"") + fields.get(i).name() + "\":");
      values[i] = of(fields.get(i).schema());
    }
    return new RecordPart(names, values, noted);
  }

  static JsonPart of(Schema schema) {
    LogicalType logical = schema.getLogicalType();
    if (logical != null) {
      return logical(schema, logical);
    }
    return switch (schema.getType()) {
      case NULL -> (in, out) -> out.append(NULL);
      case BOOLEAN -> (in, out) -> out.append(in.readBoolean() ? TRUE : FALSE);
      case INT -> (in, out) -> out.append(in.readInt());
      case LONG -> (in, out) -> out.append(in.readLong());
      case STRING -> JsonParts::text;
      case ENUM -> symbols(schema);
      case RECORD -> record(schema, -1);
      case ARRAY -> array(of(schema.getElementType()));
      case MAP -> map(of(schema.getValueType()));
      case UNION -> union(schema);
      case BYTES, FIXED, FLOAT, DOUBLE -> throw unknown(schema);
    };
  }

  private static JsonPart logical(Schema schema, LogicalType logical) {
    if (logical instanceof LogicalTypes.Date) {
      return (in, out) -> JsonTimes.date(in.readInt(), out);
    }
    if (logical instanceof LogicalTypes.TimestampMillis) {
      return (in, out) -> JsonTimes.instant(in.readLong(), out);
    }
    if (logical instanceof LogicalTypes.Decimal decimal && schema.getType() == Schema.Type.BYTES) {
      return new DecimalPart(decimal.getScale());
    }
    throw unknown(schema);
  }

  private static IllegalArgumentException unknown(Schema schema) {
    return new IllegalArgumentException("no JSON is defined for " + schema);
  }

  private static void text(AvroBytes in, JsonBuffer out) {
    int length = in.readLength();
    int from = in.position();
    if (!out.appendText(in.array(), from, from + length)) {
      throw new MalformedAvroException();
    }
    in.skip(length);
  }

  private static JsonPart symbols(Schema schema) {
    byte[][] symbols =
        schema.getEnumSymbols().stream()
            .map(symbol -> ascii('"' + symbol + '"'))
            .toArray(byte[][]::new);
    return (in, out) -> out.append(symbols[index(in, symbols.length)]);
  }

  private static JsonPart union(Schema schema) {
    JsonPart[] branches = schema.getTypes().stream().map(JsonParts::of).toArray(JsonPart[]::new);
    return (in, out) -> branches[index(in, branches.length)].write(in, out);
  }

  private static int index(AvroBytes in, int count) {
    int index = in.readInt();
    if (index < 0 || index >= count) {
      throw new MalformedAvroException();
    }
    return index;
  }

  private static JsonPart array(JsonPart item) {
    return (in, out) -> {
      out.append((byte) '[');
      boolean first = true;
      for (long left = in.readBlockCount(); left > 0; left = in.readBlockCount()) {
        for (; left > 0; left--) {
          if (!first) {
            out.append((byte) ',');
          }
          first = false;
          item.write(in, out);
        }
      }
      out.append((byte) ']');
    };
  }

  private static JsonPart map(JsonPart value) {
    return (in, out) -> {
      out.append((byte) '{');
      boolean first = true;
      for (long left = in.readBlockCount(); left > 0; left = in.readBlockCount()) {
        for (; left > 0; left--) {
          if (!first) {
            out.append((byte) ',');
          }
          first = false;
          text(in, out);
          out.append((byte) ':');
          value.write(in, out);
        }
      }
      out.append((byte) '}');
    };
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
