package io.unionpulse.bench.streams;

import io.unionpulse.cli.CommandException;
import io.unionpulse.extraction.page.Article;
import io.unionpulse.extraction.page.PageSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Clauses of the seeds, told again with other numbers: some hundreds, so that few texts agree. */
final class ClauseBook {

  private static final String ENDS = "[，。；：！？\\s]+";
  private static final int SHORTEST = 6;
  private static final int LONGEST = 30;

  private final List<String> clauses = new ArrayList<>();

  private ClauseBook() {}

  /** The clauses of the pages in {@code home/seeds}. */
  static ClauseBook from(Path home) {
    var book = new ClauseBook();
    try (Stream<Path> files = Files.list(home.resolve("seeds"))) {
      for (Path page : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        PageSplitter.split(Files.readString(page)).forEach(book::learn);
      }
    } catch (IOException e) {
      throw new CommandException("cannot read the seeds in " + home + ": " + e.getMessage(), e);
    }
    return book;
  }

  private void learn(Article article) {
    for (String clause : article.body().split(ENDS, -1)) {
      if (clause.length() >= SHORTEST && clause.length() <= LONGEST) {
        clauses.add(clause);
      }
    }
  }

  /** Appends any clause, each number in it another one of as many digits. */
  void append(StringBuilder text, Random random) {
    String clause = clauses.get(random.nextInt(clauses.size()));
    for (int at = 0; at < clause.length(); at++) {
      char letter = clause.charAt(at);
      text.append(letter >= '0' && letter <= '9' ? (char) ('1' + random.nextInt(9)) : letter);
    }
  }
}
