package io.unionpulse.sink.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The mark on everything that set-up makes in Elasticsearch: {@code _meta} says that it is ours,
 * and which content it was made from. What lacks the mark is somebody else's and never touched.
 */
final class Ownership {

  private static final String META = "_meta";
  private static final String MANAGED_BY = "managed_by";
  private static final String OURS = "unionpulse";
  private static final String FINGERPRINT = "fingerprint";
  private static final int FINGERPRINT_BYTES = 8;

  private Ownership() {}

  /** Puts the mark on {@code made}, an unmarked template or mapping. */
  static void mark(ObjectNode made) {
    String fingerprint = fingerprint(made);
    made.putObject(META).put(MANAGED_BY, OURS).put(FINGERPRINT, fingerprint);
  }

  /** Whether {@code found} bears the mark. */
  static boolean isOurs(JsonNode found) {
    return found.path(META).path(MANAGED_BY).asText().equals(OURS);
  }

  /** Whether {@code found} was made from the same content as {@code made}; both are marked. */
  static boolean sameContent(JsonNode found, JsonNode made) {
    return found.path(META).path(FINGERPRINT).equals(made.path(META).path(FINGERPRINT));
  }

  private static String fingerprint(JsonNode content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(content.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }
}
