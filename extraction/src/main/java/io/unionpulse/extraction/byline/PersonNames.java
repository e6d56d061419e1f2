package io.unionpulse.extraction.byline;

import io.unionpulse.extraction.text.Glyphs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be a Chinese person's name: surname first, 2 to 4 characters, or with a middle dot. */
final class PersonNames {

  private static final Set<String> SURNAMES = load();
  private static final int LONGEST_WITH_DOT = 15;
  private static final String PARTICLES = "的了是们与";

  private PersonNames() {}

  /** Whether {@code token} has the shape of a name. */
  static boolean shaped(String token) {
    int dot = token.indexOf('·');
    if (dot < 0) {
      return token.length() >= 2
          && token.length() <= 4
          && allHan(token)
          && !token.endsWith("工会")
          && !token.endsWith("公司")
          && !token.endsWith("部")
          && token.chars().noneMatch(c -> PARTICLES.indexOf(c) >= 0);
    }
    return dot > 0
        && dot < token.length() - 1
        && token.length() <= LONGEST_WITH_DOT
        && allHan(token.replace("·", ""));
  }

  /** Whether {@code name} has the shape of a name and begins with a known surname or has a dot. */
  static boolean known(String name) {
    return shaped(name)
        && (name.indexOf('·') > 0
            || SURNAMES.contains(name.substring(0, 1))
            || (name.length() > 2 && SURNAMES.contains(name.substring(0, 2))));
  }

  /**
   * Length of the first of two names that are printed without a space between them (韩立苏晓岚): a known
   * surname begins the second. The length of {@code token} if it is one name or cannot be told.
   */
  static int lengthOfFirst(String token) {
    int length = token.length();
    if (length < 4 || length > 6 || !allHan(token) || !known(token.substring(0, 3))) {
      return length;
    }
    if (length == 4 && SURNAMES.contains(token.substring(0, 2))) {
      return length;
    }
    for (int first = 2; first <= 3 && length - first >= 2; first++) {
      if (length - first <= 3 && startsWithSurname(token, first)) {
        return first;
      }
    }
    return length;
  }

  private static boolean startsWithSurname(String token, int at) {
    return SURNAMES.contains(token.substring(at, at + 1));
  }

  private static boolean allHan(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (!Glyphs.isHan(token.charAt(i))) {
        return false;
      }
    }
    return !token.isEmpty();
  }

  private static Set<String> load() {
    try (InputStream in = PersonNames.class.getResourceAsStream("surnames.txt")) {
      var names = new HashSet<String>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          names.addAll(List.of(line.strip().split("\\s+", -1)));
        }
      }
      return Set.copyOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
