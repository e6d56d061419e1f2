package io.unionpulse.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers a server's process. When its parent was killed, the server takes a few seconds to stop
 * in order; whoever comes next on the same data must wait for that.
 */
final class PidFile {

  /** Longer than a child takes to halt itself after its parent is gone (20 s). */
  private static final long LIMIT_SECONDS = 25;

  private PidFile() {}

  static void write(Path file, long pid) throws IOException {
    Files.writeString(file, pid + " " + started(ProcessHandle.of(pid)) + "\n");
  }

  /** Waits until the process of an earlier run is gone; ends it by force if it hangs. */
  static void awaitEarlier(Path file) throws InterruptedException {
    Optional<ProcessHandle> earlier = running(file);
    if (earlier.isEmpty()) {
      return;
    }
    var end = earlier.get().onExit();
    try {
      end.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException hangs) {
      earlier.get().destroyForcibly();
      end.join();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<ProcessHandle> running(Path file) {
    try {
      if (Files.notExists(file)) {
        return Optional.empty();
      }
      String[] fields = Files.readString(file).strip().split(" ", 2);
      Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(fields[0]));
      // The operating system uses process ids again: the start tells the same process.
      boolean same = fields.length == 2 && started(process).equals(fields[1]);
      return same ? process : Optional.empty();
    } catch (IOException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  private static String started(Optional<ProcessHandle> process) {
    return process.flatMap(p -> p.info().startInstant()).map(Instant::toString).orElse("gone");
  }
}
