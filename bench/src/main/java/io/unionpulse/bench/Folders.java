package io.unionpulse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of temporary data. */
public final class Folders {

  private Folders() {}

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
