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

  private static final Map<String, List<String>> WORDS = load();

  private HeadlineWords() {}

  static boolean anyIn(String kind, String line) {
    return Affixes.anyIn(WORDS.get(kind), line);
  }

  static boolean anyStarts(String kind, String line) {
    return Affixes.anyStarts(WORDS.get(kind), line);
  }

  static boolean anyEnds(String kind, String line) {
    return Affixes.anyEnds(WORDS.get(kind), line);
  }

  static boolean isOne(String kind, String line) {
    return WORDS.get(kind).contains(line);
  }

  static int count(String kind, String line) {
    return (int) WORDS.get(kind).stream().filter(line::contains).count();
  }

  private static Map<String, List<String>> load() {
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
      Map<String, List<String>> lists = new HashMap<>();
      words.forEach((kind, list) -> lists.put(kind, List.copyOf(list)));
      return Map.copyOf(lists);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
