package io.unionpulse.producer.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.unionpulse.cli.Printable;
import io.unionpulse.producer.document.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Says beside a rejected file what is wrong with it. */
final class ErrorFile {

  /** How these files are named, behind the name of the rejected one. */
  static final String ENDING = ".error.txt";

  private static final int MOST_LINES = 1_000;
  private static final int LONGEST_NAME = 255; // of bytes, as file systems have it
  private static final OpenOption[] NEW = {
    StandardOpenOption.CREATE,
    StandardOpenOption.TRUNCATE_EXISTING,
    StandardOpenOption.WRITE,
    LinkOption.NOFOLLOW_LINKS
  };

  private final List<String> lines = new ArrayList<>();
  private long problems;

  void add(Problem problem) {
    problems++;
    if (problems <= MOST_LINES) {
      lines.add(problem.line());
    }
  }

  long problems() {
    return problems;
  }

  /**
   * Writes what was added beside {@code rejected}.
   *
   * @param published how many reports of the file are published all the same
   */
  void write(Path rejected, long published) throws IOException {
    var text = new ArrayList<String>();
    text.add(
        Printable.of(rejected.getFileName().toString())
            + ": %d rejected, %d reports published".formatted(problems, published));
    text.add(
        "Mend the file and put it into the folder again under the same name: what is published"
            + " already does not count twice.");
    text.add("");
    text.addAll(lines);
    if (problems > lines.size()) {
      text.add("and " + (problems - lines.size()) + " more");
    }
    Files.write(beside(rejected), text, UTF_8, NEW);
  }

  private static Path beside(Path rejected) {
    String name = rejected.getFileName().toString();
    while (name.getBytes(UTF_8).length > LONGEST_NAME - ENDING.length()) {
      name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
    }
    return rejected.resolveSibling(name + ENDING);
  }
}
