package io.unionpulse.extraction.headline;

import io.unionpulse.extraction.text.Affixes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code words.txt}. */
final class HeadlineWords {

  private static final Map<String, Affixes> WORDS = load();

  private HeadlineWords() {}

  static boolean anyIn(String kind, String line) {
    return WORDS.get(kind).in(line);
  }

  static boolean anyStarts(String kind, String line) {
    return WORDS.get(kind).start(line);
  }

  static boolean anyEnds(String kind, String line) {
    return WORDS.get(kind).end(line);
  }

  /** Whether {@code line} without its last {@code cut} characters ends with one. */
  static boolean anyEnds(String kind, String line, int cut) {
    return WORDS.get(kind).end(line, 0, line.length() - cut);
  }

  static boolean isOne(String kind, String line) {
    return isOne(kind, line, 0, line.length());
  }

  static boolean isOne(String kind, String line, int from, int to) {
    return WORDS.get(kind).is(line, from, to);
  }

  private static Map<String, Affixes> load() {
    try (InputStream in = HeadlineWords.class.getResourceAsStream("words.txt")) {
      Map<String, Set<String>> words = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          var fields = List.of(line.strip().split("\\s+", -1));
          words
              .computeIfAbsent(fields.get(0), kind -> new LinkedHashSet<>())
              .addAll(fields.subList(1, fields.size()));
        }
      }
      Map<String, Affixes> affixes = new HashMap<>();
      words.forEach((kind, list) -> affixes.put(kind, Affixes.of(list)));
      return Map.copyOf(affixes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
