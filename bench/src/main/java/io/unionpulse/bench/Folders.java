package io.unionpulse.bench;

import io.unionpulse.cli.CommandException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of temporary data. */
public final class Folders {

  private Folders() {}

  /** What is done with a folder. */
  @FunctionalInterface
  public interface Use<T> {

    /** Does it. */
    T of(Path folder) throws IOException, InterruptedException;
  }

  /**
   * Makes a folder for a benchmark, and deletes it with all that is in it once it was used.
   *
   * @param benchmark whose folder it is, for its name
   * @throws CommandException if it cannot be written
   */
  public static <T> T temporary(String benchmark, Use<T> use) throws InterruptedException {
    try {
      Path folder = Files.createTempDirectory("unionpulse-bench-" + benchmark);
      try {
        return use.of(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new CommandException("the bench cannot write: " + e.getMessage(), e);
    }
  }

  /** Deletes a folder with all that is in it; nothing happens if it is not there. */
  public static void delete(Path folder) throws IOException {
    for (Path file : walk(folder)) {
      Files.delete(file);
    }
  }

  /** Bytes of all files in it; none if it is not there. */
  public static long bytes(Path folder) throws IOException {
    long bytes = 0;
    for (Path file : walk(folder)) {
      bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
    }
    return bytes;
  }

  private static List<Path> walk(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
