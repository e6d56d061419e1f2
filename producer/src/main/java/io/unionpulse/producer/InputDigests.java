package io.unionpulse.producer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.unionpulse.producer.document.Input;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells by names and sizes whether inputs are those of an earlier run. */
final class InputDigests {

  private static final int BYTES = 16;

  private InputDigests() {}

  /** The digest of the first {@code count} inputs; empty for none. */
  static String of(List<Input> inputs, int count) {
    if (count == 0) {
      return "";
    }
    MessageDigest digest = sha256();
    for (Input input : inputs.subList(0, count)) {
      digest.update((input.label() + '\0' + input.size() + '\0').getBytes(UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
