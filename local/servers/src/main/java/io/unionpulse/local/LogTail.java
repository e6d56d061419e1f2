package io.unionpulse.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the line of a server's log that says best why it ended. */
final class LogTail {

  private static final int READ_BYTES = 64 * 1024;
  private static final int LINE_LIMIT = 300;

  /** From the most telling: the root of a stack trace, an error, anything. */
  private static final List<Predicate<String>> TELLING =
      List.of(
          line -> line.contains("Caused by:"),
          line -> line.contains("No space left on device") || line.contains("OutOfMemoryError"),
          line -> line.contains("ERROR") || line.contains("FATAL") || line.contains("Exception"),
          line -> line.startsWith("Error"),
          line -> !line.isBlank());

  private LogTail() {}

  /** The most telling of the last lines, shortened to 300 characters; of several, the last. */
  static Optional<String> mostTelling(Path log) {
    List<String> lines = lastLines(log);
    for (Predicate<String> telling : TELLING) {
      Optional<String> found = lines.stream().filter(telling).reduce((first, last) -> last);
      if (found.isPresent()) {
        return found.map(LogTail::shortened);
      }
    }
    return Optional.empty();
  }

  private static String shortened(String line) {
    String stripped = line.strip();
    return stripped.length() <= LINE_LIMIT ? stripped : stripped.substring(0, LINE_LIMIT) + "…";
  }

  private static List<String> lastLines(Path log) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long length = file.length();
      byte[] tail = new byte[(int) Math.min(length, READ_BYTES)];
      file.seek(length - tail.length);
      file.readFully(tail);
      return new String(tail, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
