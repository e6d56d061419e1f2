package io.unionpulse.extraction.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the tests' own, with the article of each line printed before it: {@code 2B|text}.
 *
 * <p>The number is the article (0: none); the letter is T main headline, H other headline line, B
 * body, P photo credit or caption (in no normalised body). Small letters: the mark in front (■, ##)
 * is no part of it. {@code @2|reporters/correspondents/photographers} expects names.
 */
record AnnotatedPage(String name, String text, List<Expected> articles) {

  record Expected(String title, List<String> headlines, String body, List<List<String>> names) {}

  private static final Pattern MARK = Pattern.compile("^(#+|[■●▲①-⑨])\\s*|^\\*\\*|\\*\\*$");

  static Stream<AnnotatedPage> all() {
    try {
      var folder = Path.of(AnnotatedPage.class.getResource("/pages").toURI());
      try (var files = Files.list(folder)) {
        return files.sorted().map(AnnotatedPage::read).toList().stream();
      }
    } catch (IOException | java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static AnnotatedPage read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var printed = new ArrayList<String>();
    Map<Integer, Collector> articles = new TreeMap<>();
    for (String line : lines) {
      String[] parts = line.split("\\|", 2);
      if (line.startsWith("@")) {
        var names = articles.get(Integer.valueOf(parts[0].substring(1))).names;
        for (String role : parts[1].split("/", -1)) {
          names.add(role.isEmpty() ? List.of() : List.of(role.split(" ", -1)));
        }
        continue;
      }
      printed.add(parts[1]);
      if (parts[0].equals("0")) {
        continue;
      }
      int number = Integer.parseInt(parts[0].replaceAll("\\D", ""));
      var article = articles.computeIfAbsent(number, n -> new Collector());
      char role = parts[0].charAt(parts[0].length() - 1);
      String text = Character.isLowerCase(role) ? MARK.matcher(parts[1]).replaceAll("") : parts[1];
      switch (Character.toUpperCase(role)) {
        case 'T' -> {
          article.title.append(text.strip());
          article.headlines.add(text.strip());
        }
        case 'H' -> article.headlines.add(text);
        case 'B' -> article.body.append(text);
        default -> {}
      }
    }
    String name = file.getFileName().toString().replace(".txt", "").replace('-', ' ');
    return new AnnotatedPage(
        name,
        String.join("\n", printed),
        articles.values().stream().map(Collector::expected).toList());
  }

  @Override
  public String toString() {
    return name;
  }

  private static final class Collector {
    private final StringBuilder title = new StringBuilder();
    private final List<String> headlines = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private final List<List<String>> names = new ArrayList<>();

    private Expected expected() {
      return new Expected(title.toString(), headlines, body.toString().strip(), names);
    }
  }
}
