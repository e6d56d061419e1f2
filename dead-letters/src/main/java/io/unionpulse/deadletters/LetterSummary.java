package io.unionpulse.deadletters;

import io.unionpulse.avro.DeadLetter;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Comparator;

/**
 * What a list tells of a letter: small, whatever the size of the letter.
 *
 * @param key the record's key as text, shortened
 * @param message what was wrong, shortened
 * @param valueBytes size of the record's value, -1 if it has none
 */
record LetterSummary(
    LetterPosition position,
    Instant failedAt,
    String stage,
    String reason,
    String source,
    String key,
    String message,
    int valueBytes,
    boolean replayed) {

  /** Oldest first. */
  static final Comparator<LetterSummary> BY_TIME =
      Comparator.comparing(LetterSummary::failedAt).thenComparing(LetterSummary::position);

  private static final int MAX_TEXT = 500;

  static LetterSummary of(Letter letter) {
    DeadLetter content = letter.content();
    ByteBuffer value = content.getValue();
    return new LetterSummary(
        letter.position(),
        content.getFailedAt(),
        shortened(content.getStage()),
        shortened(content.getReason()),
        shortened(letter.source()),
        shortened(ForeignBytes.text(content.getKey())),
        shortened(content.getMessage()),
        value == null ? -1 : value.remaining(),
        letter.replayed());
  }

  private static String shortened(String text) {
    if (text.length() <= MAX_TEXT) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(MAX_TEXT - 1));
    return text.substring(0, splits ? MAX_TEXT - 1 : MAX_TEXT) + "…";
  }
}
