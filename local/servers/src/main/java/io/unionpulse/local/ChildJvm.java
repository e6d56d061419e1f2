package io.unionpulse.local;

import io.unionpulse.local.child.ChildMain;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A program in a JVM of its own that ends with this one, however this one ends: it watches its
 * standard input, which only this process holds open. A Ctrl-C in the terminal does not reach it.
 */
public final class ChildJvm implements AutoCloseable {

  /** The child halts itself 20 s after it was asked to stop; this is only for a JVM that hangs. */
  private static final Duration STOP_LIMIT = Duration.ofSeconds(25);

  private final Process process;
  private final Path log;

  private ChildJvm(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a program and returns at once.
   *
   * @throws LocalServerException if the operating system refuses
   */
  public static ChildJvm start(JvmCommand command) {
    File log = command.log().toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command.line(UnionPulseHome.codeSource(ChildMain.class)))
            .directory(command.directory().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log);
    // glibc otherwise keeps a memory arena for every few threads: some 100 MiB in each server.
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    builder.environment().putAll(command.environment());
    try {
      keepPrevious(command.log());
      return new ChildJvm(builder.start(), command.log());
    } catch (IOException e) {
      throw new LocalServerException(
          "A child JVM does not start (%s): check memory, process limits and %s."
              .formatted(e.getMessage(), command.javaHome()),
          e);
    }
  }

  private static void keepPrevious(Path log) throws IOException {
    if (Files.exists(log)) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Process id. */
  public long pid() {
    return process.pid();
  }

  /** Whether it runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Its exit code, empty while it runs. */
  public OptionalInt exitCode() {
    return process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
  }

  /** The file with its stdout and stderr. */
  public Path log() {
    return log;
  }

  /** Completes when it has ended. */
  public CompletableFuture<ChildJvm> onExit() {
    return process.onExit().thenApply(ended -> this);
  }

  /** Asks it to stop in order and returns at once. */
  public void requestStop() {
    try {
      process.getOutputStream().close();
    } catch (IOException alreadyGone) {
      // It has ended: what was asked for.
    }
  }

  /** Ends it as kill -9 does, and waits until it is gone. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /**
   * Waits until it has ended.
   *
   * @return whether it did within the limit
   */
  public boolean awaitExit(Duration limit) throws InterruptedException {
    return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Stops it in order, or by force if that takes more than 25 s or this thread is interrupted. */
  @Override
  public void close() {
    requestStop();
    try {
      if (!awaitExit(STOP_LIMIT)) {
        kill();
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }
}
