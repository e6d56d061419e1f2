package io.unionpulse.producer.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What the name of a file says of its content. */
public final class FileNames {

  /** The endings that can be read, for messages. */
  public static final String KNOWN = ".txt, .ndjson, .jsonl, .json or .csv, or one of them as .gz";

  private static final String PACKED = ".gz";

  private FileNames() {}

  /** What a file of that name holds, packed or not; empty if that cannot be read. */
  public static Optional<Input.Kind> kind(String name) {
    String lower = unpacked(name).toLowerCase(Locale.ROOT);
    if (lower.endsWith(".txt")) {
      return Optional.of(Input.Kind.PAGE);
    }
    if (lower.endsWith(".ndjson") || lower.endsWith(".jsonl")) {
      return Optional.of(Input.Kind.REPORT_LINES);
    }
    if (lower.endsWith(".csv")) {
      return Optional.of(Input.Kind.REPORT_TABLE);
    }
    return lower.endsWith(".json") ? Optional.of(Input.Kind.REPORT_JSON) : Optional.empty();
  }

  /**
   * The name of the document in a file of that name: the same whether it is packed or not, and
   * however the file system writes its letters.
   */
  public static String document(String name) {
    return Normalizer.normalize(unpacked(name), Normalizer.Form.NFC);
  }

  private static String unpacked(String name) {
    boolean packed = name.toLowerCase(Locale.ROOT).endsWith(PACKED);
    return packed ? name.substring(0, name.length() - PACKED.length()) : name;
  }
}
