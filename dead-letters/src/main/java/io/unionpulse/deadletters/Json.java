package io.unionpulse.deadletters;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.unionpulse.avro.DeadLetter;
import io.unionpulse.avro.RecordHeader;
import io.unionpulse.cli.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/** JSON that is safe on a terminal: what could steer one stands as an escape within its string. */
final class Json {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private Json() {}

  /** The list as one object. */
  static String of(LetterList list) {
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode letters = root.putArray("letters");
    list.newest().forEach(letter -> letters.add(summary(letter)));
    ArrayNode counts = root.putArray("counts");
    list.counts()
        .forEach(
            (group, count) ->
                counts
                    .addObject()
                    .put("stage", group.stage())
                    .put("reason", group.reason())
                    .put("letters", count.letters())
                    .put("replayed", count.replayed()));
    root.put("matched", list.matched());
    return write(root);
  }

  private static ObjectNode summary(LetterSummary letter) {
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("letter", letter.position().toString())
            .put("failedAt", letter.failedAt().toString())
            .put("stage", letter.stage())
            .put("reason", letter.reason())
            .put("record", letter.source())
            .put("key", letter.key())
            .put("message", letter.message())
            .put("replayed", letter.replayed());
    if (letter.valueBytes() >= 0) {
      node.put("valueBytes", letter.valueBytes());
    }
    return node;
  }

  /**
   * One letter, whole: bytes in Base64.
   *
   * @param decoded the value as JSON, if it could be read
   */
  static String of(Letter letter, Optional<byte[]> decoded) {
    DeadLetter content = letter.content();
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("letter", letter.position().toString())
            .put("stage", content.getStage())
            .put("reason", content.getReason())
            .put("message", content.getMessage())
            .put("topic", content.getTopic())
            .put("partition", content.getPartition())
            .put("offset", content.getOffset())
            .put("timestamp", content.getTimestamp().toString())
            .put("failedAt", content.getFailedAt().toString())
            .put("replayed", letter.replayed())
            .put("key", base64(content.getKey()))
            .put("value", base64(content.getValue()));
    ArrayNode headers = node.putArray("headers");
    for (RecordHeader header : content.getHeaders()) {
      headers.addObject().put("key", header.getKey()).put("value", base64(header.getValue()));
    }
    decoded.ifPresent(json -> node.set("decoded", parse(json)));
    return write(node);
  }

  /** The same JSON on several lines. */
  static String pretty(byte[] json) {
    try {
      return escaped(
          MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(MAPPER.readTree(json)));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // our own JSON
    }
  }

  private static JsonNode parse(byte[] json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // our own JSON
    }
  }

  private static String base64(ByteBuffer bytes) {
    return bytes == null ? null : Base64.getEncoder().encodeToString(ForeignBytes.copy(bytes));
  }

  private static String write(ObjectNode node) {
    try {
      return escaped(MAPPER.writeValueAsString(node));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
  }

  /** Outside ASCII, Jackson escapes nothing; such characters only stand within strings. */
  private static String escaped(String json) {
    var safe = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            c -> {
              if (c == '\n' || Printable.isHarmless(c)) {
                safe.appendCodePoint(c);
              } else {
                for (char unit : Character.toChars(c)) {
                  safe.append("\\u%04x".formatted((int) unit));
                }
              }
            });
    return safe.toString();
  }
}
