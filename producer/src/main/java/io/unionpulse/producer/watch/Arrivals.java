package io.unionpulse.producer.watch;

import io.unionpulse.cli.Printable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Finds the files of a folder that are complete: those whose size, time and identity have not
 * changed for a while. Left alone are hidden files, names that writers give to what is not whole
 * yet, and all that is no file: links are never followed, subfolders never entered.
 */
final class Arrivals {

  private static final List<String> PARTIAL =
      List.of(".part", ".partial", ".filepart", ".tmp", ".swp", "~");

  private final Path folder;
  private final Duration settle;
  private final LongSupplier nanoTime;
  private final Consumer<String> skipped;
  private Map<Path, Sight> seen = new HashMap<>();

  /** A file as it was seen first; the identity tells a file from one that replaced it. */
  private record Sight(long size, FileTime modified, Object identity, boolean file, long since) {

    boolean sameAs(BasicFileAttributes now) {
      return size == now.size()
          && modified.equals(now.lastModifiedTime())
          && String.valueOf(identity).equals(String.valueOf(now.fileKey()));
    }
  }

  /**
   * Arrivals in {@code folder}.
   *
   * @param settle how long a file must stay as it is
   * @param nanoTime a clock that is never set
   * @param skipped told once of each entry that is no file
   */
  Arrivals(Path folder, Duration settle, LongSupplier nanoTime, Consumer<String> skipped) {
    this.folder = folder;
    this.settle = settle;
    this.nanoTime = nanoTime;
    this.skipped = skipped;
  }

  /** The complete files, those that were changed first in front. */
  List<Path> complete() throws IOException {
    long now = nanoTime.getAsLong();
    Map<Path, Sight> sights = new HashMap<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!isIgnored(entry.getFileName().toString())) {
          see(entry, now, sights);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    seen = sights;
    List<Path> complete = new ArrayList<>();
    files()
        .filter(entry -> now - entry.getValue().since >= settle.toNanos())
        .sorted(
            Comparator.<Map.Entry<Path, Sight>, FileTime>comparing(
                    entry -> entry.getValue().modified)
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> complete.add(entry.getKey()));
    return complete;
  }

  /** How many files were seen, complete or not. */
  int waiting() {
    return (int) files().count();
  }

  /** How long the one of these has been seen that was seen first; zero if there is none. */
  Duration oldest() {
    long now = nanoTime.getAsLong();
    return Duration.ofNanos(
        files().mapToLong(entry -> now - entry.getValue().since).max().orElse(0));
  }

  private Stream<Map.Entry<Path, Sight>> files() {
    return seen.entrySet().stream().filter(entry -> entry.getValue().file);
  }

  private void see(Path entry, long now, Map<Path, Sight> sights) throws IOException {
    BasicFileAttributes found;
    try {
      found = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return; // Taken away since the folder was listed.
    }
    if (found.isDirectory()) {
      return;
    }
    Sight before = seen.get(entry);
    if (!found.isRegularFile() && before == null) {
      skipped.accept(
          Printable.of(
              entry + ": left alone, " + (found.isSymbolicLink() ? "a link" : "not a file")));
    }
    sights.put(
        entry,
        before != null && before.sameAs(found)
            ? before
            : new Sight(
                found.size(),
                found.lastModifiedTime(),
                found.fileKey(),
                found.isRegularFile(),
                now));
  }

  private static boolean isIgnored(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || lower.endsWith(ErrorFile.ENDING)
        || PARTIAL.stream().anyMatch(lower::endsWith);
  }
}
