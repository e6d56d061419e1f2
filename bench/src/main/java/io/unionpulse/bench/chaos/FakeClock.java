package io.unionpulse.bench.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The wall clock of a process, which can jump while it runs: libfaketime, as Debian's package
 * {@code faketime} brings it, reads the difference from a file once a second. The monotonic clock
 * stays as it is.
 */
final class FakeClock {

  private static final Path LIBRARIES = Path.of("/usr/lib");
  private static final Path SHARED_MEMORY = Path.of("/dev/shm");

  private final Path library;
  private final Path file;

  /**
   * A clock that is right.
   *
   * @param file takes the difference
   */
  FakeClock(Path library, Path file) {
    this.library = library;
    this.file = file;
    jump(0);
  }

  /** The library, if it is installed. */
  static Optional<Path> library() {
    if (!Files.isDirectory(LIBRARIES)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(LIBRARIES)) {
      for (Path folder : folders) {
        Path library = folder.resolve("faketime/libfaketimeMT.so.1");
        if (Files.exists(library)) {
          return Optional.of(library);
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a process is to be started with. */
  Map<String, String> environment() {
    return Map.of(
        "LD_PRELOAD", library.toString(),
        "FAKETIME_TIMESTAMP_FILE", file.toAbsolutePath().toString(),
        "FAKETIME_CACHE_DURATION", String.valueOf(Duration.ofSeconds(1).toSeconds()),
        "FAKETIME_DONT_FAKE_MONOTONIC", "1",
        // Else each of the JVM's timed waits is over at once, and its threads spin.
        "FAKETIME_FORCE_MONOTONIC_FIX", "0");
  }

  /**
   * Lets the clock jump.
   *
   * @param seconds difference to the right time; 0 for none
   */
  void jump(int seconds) {
    try {
      Path next = file.resolveSibling(file.getFileName() + ".next");
      Files.writeString(next, "%+d%n".formatted(seconds));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes what the library has left of a process that was killed. */
  void forget(long pid) {
    try {
      Files.deleteIfExists(SHARED_MEMORY.resolve("faketime_shm_" + pid));
      Files.deleteIfExists(SHARED_MEMORY.resolve("sem.faketime_sem_" + pid));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
