package io.unionpulse.extraction.page;

import io.unionpulse.extraction.text.Affixes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The words of {@code words.txt}, by kind. */
enum PageWords {
  IMPRINT,
  META,
  DATED,
  ABSTRACT,
  BUTTON,
  CHROME,
  BOX,
  LABEL,
  AGENCY,
  ADVERTISEMENT,
  INDEX;

  private static final Map<PageWords, Set<String>> WORDS = load();
  private static final Map<PageWords, Affixes> AFFIXES = affixes();

  /** Whether {@code word} is one of the kind. */
  boolean has(String word) {
    return WORDS.get(this).contains(word);
  }

  /** Whether {@code text} begins with a word of the kind. */
  boolean starts(String text) {
    return AFFIXES.get(this).start(text);
  }

  /** Length of the longest word of the kind that {@code text} begins with; 0 if none. */
  int lengthAtStartOf(String text) {
    if (!starts(text)) {
      return 0;
    }
    int longest = 0;
    for (String word : WORDS.get(this)) {
      if (word.length() > longest && text.startsWith(word)) {
        longest = word.length();
      }
    }
    return longest;
  }

  /** Whether {@code text} ends with a word of the kind. */
  boolean ends(String text) {
    return AFFIXES.get(this).end(text);
  }

  private static Map<PageWords, Affixes> affixes() {
    Map<PageWords, Affixes> affixes = new EnumMap<>(PageWords.class);
    WORDS.forEach((kind, words) -> affixes.put(kind, Affixes.of(words)));
    return affixes;
  }

  private static Map<PageWords, Set<String>> load() {
    Map<PageWords, Set<String>> words = new HashMap<>();
    try (InputStream in = PageWords.class.getResourceAsStream("words.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> {
                String[] fields = line.strip().split("\\s+", -1);
                var kind = valueOf(fields[0].toUpperCase(java.util.Locale.ROOT));
                var list = words.computeIfAbsent(kind, k -> new LinkedHashSet<>());
                for (int i = 1; i < fields.length; i++) {
                  list.add(fields[i]);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    words.replaceAll((kind, list) -> Set.copyOf(list));
    return new EnumMap<>(words);
  }
}
