package io.unionpulse.sink.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;

/** Avro bytes of any record of a schema, with the texts and numbers that are easy to get wrong. */
final class RandomAvro {

  private static final List<String> PIECES =
      List.of(
          "",
          "a",
          "怀柔区总工会",
          "\"",
          "\\",
          "\n\r\t\b\f",
          "\u0000\u001f\u007f",
          "😀𠮷",
          "é",
          "/",
          "\u2028");
  private static final long[] NUMBERS = {
    0, 1, -1, 63, 64, -65, 1_000, 1_700_000_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE
  };
  private static final int MAX_ITEMS = 4;

  private final Random random;

  RandomAvro(long seed) {
    random = new Random(seed);
  }

  byte[] bytes(Schema schema) {
    var out = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
    try {
      write(schema, encoder);
      encoder.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The same bytes with a few of them changed, or cut short. */
  byte[] damaged(byte[] bytes) {
    byte[] copy = random.nextInt(4) == 0 ? cut(bytes) : bytes.clone();
    for (int i = random.nextInt(3); i >= 0 && copy.length > 0; i--) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    return copy;
  }

  private byte[] cut(byte[] bytes) {
    return java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }

  private void write(Schema schema, BinaryEncoder out) throws IOException {
    switch (schema.getType()) {
      case NULL -> out.writeNull();
      case BOOLEAN -> out.writeBoolean(random.nextBoolean());
      case INT -> out.writeInt(random.nextInt() >> random.nextInt(32));
      case LONG -> out.writeLong(number());
      case STRING -> out.writeString(text());
      case BYTES -> out.writeBytes(decimal(schema));
      case ENUM -> out.writeEnum(random.nextInt(schema.getEnumSymbols().size()));
      case UNION -> {
        int branch = random.nextInt(schema.getTypes().size());
        out.writeIndex(branch);
        write(schema.getTypes().get(branch), out);
      }
      case RECORD -> {
        for (Schema.Field field : schema.getFields()) {
          write(field.schema(), out);
        }
      }
      case ARRAY -> {
        out.writeArrayStart();
        for (int count = random.nextInt(MAX_ITEMS); count > 0; count--) {
          out.setItemCount(1);
          out.startItem();
          write(schema.getElementType(), out);
        }
        out.writeArrayEnd();
      }
      case MAP -> {
        out.writeMapStart();
        int count = random.nextInt(MAX_ITEMS);
        out.setItemCount(count);
        for (int i = 0; i < count; i++) {
          out.startItem();
          out.writeString(i + text());
          write(schema.getValueType(), out);
        }
        out.writeMapEnd();
      }
      default -> throw new IllegalArgumentException("not in the contract: " + schema);
    }
  }

  private long number() {
    return random.nextBoolean() ? NUMBERS[random.nextInt(NUMBERS.length)] : random.nextLong();
  }

  private String text() {
    var text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private byte[] decimal(Schema schema) {
    var scale = ((LogicalTypes.Decimal) schema.getLogicalType()).getScale();
    return java.math.BigDecimal.valueOf(number() >> random.nextInt(60), scale)
        .unscaledValue()
        .toByteArray();
  }
}
