package io.unionpulse.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The version of rules and gazetteer: a number, raised by hand when code changes what is read, and
 * the beginning of a hash over the content of every file of words and places, which nobody can
 * forget to raise.
 */
final class RulesVersion {

  /** Raise it with each change of code that reads other facts from the same text. */
  private static final int CODE = 3;

  private static final int HASH_BYTES = 4;

  /** Every file of rules and places, relative to this package. */
  static final List<String> FILES =
      List.of(
          "byline/surnames.txt",
          "date/times.tsv",
          "gazetteer/amendments.tsv",
          "gazetteer/divisions.tsv",
          "gazetteer/names.tsv",
          "gazetteer/retired-codes.tsv",
          "gazetteer/sites.tsv",
          "gazetteer/townships.tsv",
          "headcount/cues.tsv",
          "headline/words.txt",
          "lexicon/cues.tsv",
          "money/cues.tsv",
          "organizer/words.tsv",
          "page/words.txt",
          "text/traditional.tsv",
          "type/marks.tsv",
          "type/words.tsv");

  private RulesVersion() {}

  /** The version of the bundled files, such as {@code 3-1f4c09ab}. */
  static String current() {
    MessageDigest digest = sha256();
    for (String file : FILES) {
      try (InputStream in = RulesVersion.class.getResourceAsStream(file)) {
        add(digest, file, in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return of(digest);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has SHA-256
    }
  }

  /** The name is hashed, too: moving a line from one file to another is a change. */
  static void add(MessageDigest digest, String file, byte[] content) {
    digest.update(file.getBytes(StandardCharsets.UTF_8));
    digest.update(content);
  }

  static String of(MessageDigest digest) {
    return CODE + "-" + HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
  }
}
