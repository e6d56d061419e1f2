package io.unionpulse.dashboard.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.unionpulse.dashboard.index.Mark;
import io.unionpulse.web.Json;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/** What was found for a request, and when. */
final class Kept {

  private static final int TAG_BYTES = 12;

  private final Mark mark;
  private final long nanoTime;
  private final byte[] content;

  /**
   * Content found just now.
   *
   * @param mark what the index was known to hold before
   * @param content an object, whose fields are sent
   */
  Kept(Mark mark, Object content) {
    this.mark = mark;
    this.content = Json.bytes(content);
    this.nanoTime = System.nanoTime();
  }

  Mark mark() {
    return mark;
  }

  long ageNanos() {
    return System.nanoTime() - nanoTime;
  }

  int size() {
    return content.length;
  }

  /**
   * The whole body.
   *
   * @param staleSince since when Elasticsearch is away; null if it is not
   */
  byte[] body(Instant staleSince) {
    String changedAt = mark.changedAt() == null ? "null" : "\"" + mark.changedAt() + "\"";
    byte[] head =
        ("{\"mark\":\"" + mark.text() + "\",\"changedAt\":" + changedAt + "," + stale(staleSince))
            .getBytes(UTF_8);
    // The content's own opening brace becomes a comma, unless it is empty.
    return ByteBuffer.allocate(head.length + content.length)
        .put(head)
        .put((byte) ',')
        .put(content, 1, content.length - 1)
        .array();
  }

  private static String stale(Instant since) {
    return "\"stale\":" + (since == null ? "null" : "{\"since\":\"" + since + "\"}");
  }

  /** A tag that is the same as long as the content is, whatever else has changed in the index. */
  String tag(Instant staleSince) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(content);
      digest.update(stale(staleSince).getBytes(UTF_8));
      return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), TAG_BYTES)) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
