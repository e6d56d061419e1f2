package io.unionpulse.sink.pipeline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.unionpulse.avro.DeadLetter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A dead letter as a document: what was wrong with which record, without the record's value. */
final class LetterDocument {

  private static final int LONGEST_KEY = 512;

  private LetterDocument() {}

  /**
   * The document.
   *
   * @param name where the letter stands, as {@code dead-letters show} takes it
   */
  static ObjectNode of(String name, DeadLetter letter) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("letter", name)
        .put("stage", letter.getStage())
        .put("reason", letter.getReason())
        .put("message", letter.getMessage())
        .put("topic", letter.getTopic())
        .put("partition", letter.getPartition())
        .put("offset", letter.getOffset())
        .put("timestamp", letter.getTimestamp().toString())
        .put("failedAt", letter.getFailedAt().toString())
        .put("key", text(letter.getKey()));
  }

  /** The key if it is text of a usual length; null otherwise. */
  private static String text(ByteBuffer bytes) {
    if (bytes == null || bytes.remaining() > LONGEST_KEY) {
      return null;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
