package io.unionpulse.extraction.headline;

import io.unionpulse.extraction.text.Affixes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code words.txt}, which says what each is for. */
enum HeadlineWords {
  ORGANISATION,
  PLACE,
  SHORT,
  PEOPLE,
  EVENT,
  PREDICATE,
  COMPLEMENT,
  CAMPAIGN,
  NOTICE,
  HEADING,
  BRIEFS,
  SERIES,
  CLOSING,
  NOVELTY,
  ATTENDING,
  REFERS,
  GENRE;

  @SuppressWarnings("ImmutableEnumChecker") // Affixes is immutable
  private final Affixes words;

  HeadlineWords() {
    words = Affixes.of(Lists.BY_KIND.get(name().toLowerCase(Locale.ROOT)));
  }

  /** Whether {@code line} holds one of the words. */
  boolean in(String line) {
    return words.in(line);
  }

  /** Whether {@code line} begins with one. */
  boolean start(String line) {
    return words.start(line);
  }

  /** Whether {@code line} ends with one. */
  boolean end(String line) {
    return words.end(line);
  }

  /** Whether {@code line} without its last {@code cut} characters ends with one. */
  boolean end(String line, int cut) {
    return words.end(line, 0, line.length() - cut);
  }

  /** Whether {@code line} is one. */
  boolean is(String line) {
    return is(line, 0, line.length());
  }

  /** Whether what stands between two offsets is one. */
  boolean is(String line, int from, int to) {
    return words.is(line, from, to);
  }

  /** The lists as they stand in the file. */
  private static final class Lists {
    private static final Map<String, Set<String>> BY_KIND = load();

    private static Map<String, Set<String>> load() {
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
        return words;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
