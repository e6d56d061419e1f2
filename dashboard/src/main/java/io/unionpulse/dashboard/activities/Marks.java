package io.unionpulse.dashboard.activities;

import io.unionpulse.dashboard.filter.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Marks the hits of a search: asks Elasticsearch to put tags around them which nobody can have
 * written before, and gives offsets instead of the tags.
 */
final class Marks {

  private final String open;
  private final String close;
  private final Set<String> characters;

  /** Marks with tags of their own for the hits of this search. */
  Marks(SearchText searched) {
    characters = searched.charactersAlone();
    String secret = UUID.randomUUID().toString();
    open = "<" + secret + ">";
    close = "</" + secret + ">";
  }

  /** Where a hit is: UTF-16 units, the end not included. */
  record Mark(int start, int end) {}

  /** Text with its hits, in order, which do not touch. */
  record Marked(String text, List<Mark> marks) {

    static final Marked NOTHING = new Marked("", List.of());

    /** Both texts with {@code between} them. */
    Marked plus(String between, Marked other) {
      int shift = text.length() + between.length();
      List<Mark> all = new ArrayList<>(marks);
      other.marks.forEach(mark -> all.add(new Mark(mark.start + shift, mark.end + shift)));
      return new Marked(text + between + other.text, all);
    }
  }

  String open() {
    return open;
  }

  String close() {
    return close;
  }

  /** The text without tags, and where they were. */
  Marked read(String tagged) {
    var text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    for (int begin = tagged.indexOf(open); begin >= 0; begin = tagged.indexOf(open, at)) {
      int end = tagged.indexOf(close, begin);
      text.append(tagged, at, begin);
      int start = text.length();
      text.append(tagged, begin + open.length(), end);
      hit(marks, text, start);
      at = end + close.length();
    }
    text.append(tagged, at, tagged.length());
    return new Marked(text.toString(), marks);
  }

  /** Of the twos that a single character is found by, only the character is what was searched. */
  private void hit(List<Mark> marks, CharSequence text, int start) {
    if (characters.isEmpty()) {
      add(marks, start, text.length());
      return;
    }
    int at = start;
    while (at < text.length()) {
      String character = Character.toString(Character.codePointAt(text, at));
      if (characters.contains(character)) {
        add(marks, at, at + character.length());
      }
      at += character.length();
    }
  }

  /** Parts of a word that follow each other are one hit. */
  private static void add(List<Mark> marks, int start, int end) {
    if (!marks.isEmpty() && marks.get(marks.size() - 1).end() == start) {
      start = marks.remove(marks.size() - 1).start();
    }
    marks.add(new Mark(start, end));
  }
}
