package io.unionpulse.extraction.type;

import io.unionpulse.avro.ActivityType;
import io.unionpulse.extraction.gazetteer.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tables of words, read and checked.
 *
 * @param words every word that the dictionary looks for, with its {@link Meaning}
 * @param nameEnds what makes the word before it part of a name
 */
record TypeWords(Map<String, Integer> words, List<String> nameEnds) {

  TypeWords {
    words = Map.copyOf(words);
    nameEnds = List.copyOf(nameEnds);
  }

  /**
   * The bundled tables.
   *
   * @throws IllegalStateException if a row is not well formed, or a word has two types
   */
  static TypeWords standard() {
    var subjects = new TreeMap<String, Integer>();
    for (List<String> row : Table.rows(TypeWords.class, "words.tsv", 5)) {
      int subject =
          Meaning.ofSubject(ActivityType.valueOf(row.get(0)), Strength.valueOf(row.get(1)));
      for (String word : wordsOf(row, 2)) {
        if (subjects.put(word, subject) != null) {
          throw new IllegalStateException("words.tsv: two rows for " + word);
        }
      }
    }
    var marks = new TreeMap<String, Set<Mark>>();
    var nameEnds = new ArrayList<String>();
    for (List<String> row : Table.rows(TypeWords.class, "marks.tsv", 4)) {
      Mark mark = Mark.valueOf(row.get(0));
      if (mark == Mark.NAME_END) {
        nameEnds.addAll(wordsOf(row, 1));
      } else {
        for (String word : wordsOf(row, 1)) {
          marks.computeIfAbsent(word, none -> EnumSet.noneOf(Mark.class)).add(mark);
        }
      }
    }
    return new TypeWords(merged(subjects, marks), nameEnds);
  }

  private static Map<String, Integer> merged(
      Map<String, Integer> subjects, Map<String, Set<Mark>> marks) {
    var all = new HashSet<>(subjects.keySet());
    all.addAll(marks.keySet());
    var words = new TreeMap<String, Integer>();
    for (String word : all) {
      Set<Mark> its = marks.getOrDefault(word, Set.of());
      if (its.contains(Mark.MASK) && (subjects.containsKey(word) || its.size() > 1)) {
        throw new IllegalStateException("marks.tsv: hides a word that counts: " + word);
      }
      words.put(word, subjects.getOrDefault(word, 0) | Meaning.ofMarks(its));
    }
    return words;
  }

  private static List<String> wordsOf(List<String> row, int column) {
    var words = new ArrayList<>(List.of(row.get(column).split(" ", -1)));
    for (String word : List.copyOf(words)) {
      if (word.indexOf('（') >= 0) {
        words.add(word.replace('（', '(').replace('）', ')'));
      }
    }
    if (words.contains("") || row.get(column + 1).isBlank() || row.get(column + 2).isBlank()) {
      throw new IllegalStateException("an empty word, reason or example in row " + row);
    }
    return words;
  }
}
