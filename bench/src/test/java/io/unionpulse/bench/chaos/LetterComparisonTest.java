package io.unionpulse.bench.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.bench.chaos.MalformedRecords.Written;
import io.unionpulse.schemas.DeadLetterReason;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterComparisonTest {

  private static final ByteBuffer VALUE = ByteBuffer.wrap(new byte[] {1, 2, 3});

  private final LetterComparison comparison =
      new LetterComparison(
          Map.of(
              "a", new Written(Malformation.WRONG_MAGIC, Optional.of(VALUE)),
              "b", new Written(Malformation.NO_VALUE, Optional.empty())));

  @Test
  void oneLetterForEachMalformedRecordIsGood() {
    comparison.add(letter("a", DeadLetterReason.UNDECODABLE, VALUE.duplicate()));
    comparison.add(letter("b", DeadLetterReason.INVALID_REPORT, null));

    assertThat(comparison.differences()).isEmpty();
  }

  @Test
  void aLetterThatIsMissingOrDoubledDiffers() {
    comparison.add(letter("a", DeadLetterReason.UNDECODABLE, VALUE.duplicate()));
    comparison.add(letter("a", DeadLetterReason.UNDECODABLE, VALUE.duplicate()));

    assertThat(comparison.differences())
        .containsExactlyInAnyOrder(
            "record a has 2 dead letters, must be 1", "record b has 0 dead letters, must be 1");
  }

  @Test
  void aLetterOfAGoodRecordForAnotherReasonOrWithAnotherValueDiffers() {
    comparison.add(letter("a", DeadLetterReason.UNKNOWN_SCHEMA, VALUE.duplicate()));
    comparison.add(letter("b", DeadLetterReason.INVALID_REPORT, ByteBuffer.wrap(new byte[] {9})));
    comparison.add(letter("c", DeadLetterReason.EXTRACTION_FAILED, VALUE.duplicate()));

    List<String> differences = comparison.differences();
    assertThat(differences).hasSize(3);
    assertThat(differences).anyMatch(line -> line.contains("record c was good"));
  }

  private static DeadLetter letter(String key, DeadLetterReason reason, ByteBuffer value) {
    return DeadLetter.newBuilder()
        .setStage("streams")
        .setReason(reason.name())
        .setMessage("for a test")
        .setTopic("union.reports")
        .setPartition(0)
        .setOffset(0)
        .setTimestamp(Instant.EPOCH)
        .setFailedAt(Instant.EPOCH)
        .setKey(ByteBuffer.wrap(key.getBytes(UTF_8)))
        .setValue(value)
        .build();
  }
}
