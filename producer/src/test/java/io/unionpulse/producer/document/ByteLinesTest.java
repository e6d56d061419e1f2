package io.unionpulse.producer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class ByteLinesTest {

  private static final int LIMIT = 5;

  @Property
  void linesAreCutAtLineFeedsHoweverTheBytesArrive(
      @ForAll @CharRange(from = '\t', to = '\r') @StringLength(max = 40) String text,
      @ForAll @IntRange(min = 1, max = 7) int piece)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    List<String> expected = new ArrayList<>(List.of(text.split("\n", -1)));
    if (text.isEmpty() || text.endsWith("\n")) {
      expected.remove(expected.size() - 1);
    }
    var lines = new ByteLines(new Dripping(bytes, piece), LIMIT);

    long offset = 0;
    long number = 0;
    for (String line : expected) {
      var read = lines.next();
      number++;
      assertThat(read.number()).isEqualTo(number);
      assertThat(read.offset()).isEqualTo(offset);
      assertThat(read.tooLong()).isEqualTo(line.length() > LIMIT);
      assertThat(new String(read.bytes(), StandardCharsets.US_ASCII))
          .isEqualTo(line.length() > LIMIT ? "" : line);
      offset += line.length() + 1;
    }
    assertThat(lines.next()).isNull();
  }

  /** Gives a few bytes at a time, as a pipe may. */
  private static final class Dripping extends ByteArrayInputStream {
    private final int piece;

    Dripping(byte[] bytes, int piece) {
      super(bytes);
      this.piece = piece;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      return super.read(target, offset, Math.min(piece, length));
    }
  }

  @Property(tries = 20)
  void peekingTakesNothing(
      @ForAll @StringLength(min = 1, max = 20) @CharRange(from = 'a', to = 'z') String text)
      throws IOException {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    var lines = new ByteLines(in, 100);

    byte[] start = lines.peek();

    assertThat(lines.next().bytes()).isEqualTo(start);
  }
}
