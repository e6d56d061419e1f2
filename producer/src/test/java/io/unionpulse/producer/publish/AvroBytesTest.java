package io.unionpulse.producer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.avro.io.Encoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.util.Utf8;

/** What Avro's own encoder writes is what must come out. */
class AvroBytesTest {

  private static final byte[] HEADER = {0, 1, 2, 3, 4};

  private final AvroBytes bytes = new AvroBytes();

  @Property
  void textsAreWrittenAsAvroWritesThem(@ForAll("texts") List<String> texts) throws IOException {
    assertSame(
        encoder -> {
          for (String text : texts) {
            encoder.writeString(text);
          }
        });
  }

  @Property
  void numbersAreWrittenAsAvroWritesThem(
      @ForAll int small, @ForAll long large, @ForAll float single, @ForAll double twice)
      throws IOException {
    assertSame(
        encoder -> {
          encoder.writeInt(small);
          encoder.writeLong(large);
          encoder.writeFloat(single);
          encoder.writeDouble(twice);
          encoder.writeBoolean(small > 0);
        });
  }

  @Example
  void allElseIsWrittenAsAvroWritesIt() throws IOException {
    assertSame(
        encoder -> {
          encoder.writeIndex(1);
          encoder.writeNull();
          encoder.writeEnum(7);
          encoder.writeString("");
          encoder.writeString(new Utf8("工会"));
          encoder.writeBytes(new byte[] {1, 2});
          encoder.writeBytes(ByteBuffer.wrap(new byte[] {3}));
          encoder.writeFixed(new byte[] {4, 5});
          encoder.writeArrayStart();
          encoder.setItemCount(1);
          encoder.startItem();
          encoder.writeInt(1);
          encoder.writeArrayEnd();
        });
  }

  @Example
  void aLargeTextIsWrittenWholeAndASmallOneBehindIt() throws IOException {
    assertSame(encoder -> encoder.writeString("工".repeat(262_144)));
    assertSame(encoder -> encoder.writeString("会"));
  }

  @FunctionalInterface
  private interface Writing {
    void to(Encoder encoder) throws IOException;
  }

  private void assertSame(Writing writing) throws IOException {
    var expected = new ByteArrayOutputStream();
    expected.writeBytes(HEADER);
    var avro = EncoderFactory.get().binaryEncoder(expected, null);
    writing.to(avro);
    avro.flush();

    writing.to(bytes.start(HEADER));

    assertThat(bytes.toByteArray()).isEqualTo(expected.toByteArray());
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(80);
    Arbitrary<String> chinese =
        Arbitraries.strings().withChars("工会é a\uD83D\uDE00").ofMaxLength(6_000);
    return Arbitraries.oneOf(any, chinese).list().ofMaxSize(6);
  }
}
