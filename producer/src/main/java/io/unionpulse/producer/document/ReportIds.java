package io.unionpulse.producer.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import io.unionpulse.avro.ActivityReport;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Ids for the reports of one document that bear none of their own.
 *
 * <p>The id is {@code r-} and the first 20 bytes, in lower-case hexadecimal, of the SHA-256 over
 * source system, source document and title, each as UTF-8 behind its length in bytes (4 bytes, most
 * significant first). The second and each further report of the same system, document and title
 * adds its ordinal, {@code 2} and so on, as a fourth part: reading the same document again gives
 * the same ids, and correcting a body keeps them.
 */
final class ReportIds {

  private static final String PREFIX = "r-";
  private static final String CONTENT_PREFIX = "content-";
  private static final int HASH_BYTES = 20;

  /** Reports so far by the first 8 bytes of their hash: a huge file costs little memory. */
  private final Map<Long, Integer> seen = new HashMap<>();

  /** The id of the next report of this system, document and title. */
  String next(String system, String document, String title) {
    byte[] hash = hash(system, document, title);
    int ordinal = seen.merge(ByteBuffer.wrap(hash).getLong(), 1, Integer::sum);
    if (ordinal > 1) {
      hash = hash(system, document, title, Integer.toString(ordinal));
    }
    return PREFIX + HexFormat.of().formatHex(hash, 0, HASH_BYTES);
  }

  /** A name for a document that has none: the same content has the same one. */
  static String documentOf(ActivityReport.Builder report) {
    byte[] hash =
        hash(
            requireNonNullElse(report.getTitle(), ""),
            requireNonNullElse(report.getBody(), ""),
            String.valueOf(report.getPublishedOn()));
    return CONTENT_PREFIX + HexFormat.of().formatHex(hash, 0, HASH_BYTES);
  }

  private static byte[] hash(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
      digest.update(bytes);
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
