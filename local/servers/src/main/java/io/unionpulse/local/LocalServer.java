package io.unionpulse.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * One real server in a JVM of its own, on loopback, with its data in a folder that belongs to it
 * until {@link #close()}.
 */
public abstract sealed class LocalServer implements AutoCloseable
    permits KafkaServer, RegistryServer, ElasticsearchServer {

  private static final long POLL_MILLIS = 50;

  private final String name;
  private final DataFolder folder;
  private final LocalSettings settings;
  private final int port;
  private volatile ChildJvm child;

  /** Takes the data folder and the port; nothing runs yet. */
  LocalServer(String name, Path folder, LocalSettings settings, int askedPort) {
    this.name = name;
    this.settings = settings;
    this.port = Ports.choose(name, askedPort);
    this.folder = DataFolder.open(folder);
  }

  /** What to run; writes the server's configuration into the folder. */
  abstract JvmCommand command() throws IOException;

  /** Whether the server answers and can work. */
  abstract boolean ready() throws IOException, InterruptedException;

  /** Where clients reach it. */
  public abstract String address();

  /** Memory that the whole process takes, in MiB: for the check before the start. */
  abstract long memoryMiB();

  /** Name for messages, such as {@code Kafka}. */
  public final String name() {
    return name;
  }

  /** Port on loopback; the same for the whole life of this object. */
  public final int port() {
    return port;
  }

  /** Process id of the running or last JVM. */
  public final long pid() {
    return child.pid();
  }

  /** Whether its process runs. */
  public final boolean isAlive() {
    return child.isAlive();
  }

  /** The file with what the server said. */
  public final Path log() {
    return folder.resolve("server.log");
  }

  /** Completes when the running process has ended, for whatever reason. */
  public final CompletableFuture<LocalServer> onExit() {
    return child.onExit().thenApply(ended -> this);
  }

  /** Ends the process as kill -9 does and waits until it is gone; {@link #restart()} may follow. */
  public final void kill() {
    child.kill();
  }

  /**
   * Starts the server again on the same port and data, after an orderly stop if it still runs.
   *
   * @throws LocalServerException if it does not come up
   */
  public final void restart() {
    child.close();
    Ports.requireFree(name, port);
    launch();
  }

  /** Asks the server to stop in order and returns at once. */
  final void requestStop() {
    if (child != null) {
      child.requestStop();
    }
  }

  /** Stops the server in order (by force after 25 s) and gives the data folder back. */
  @Override
  public final void close() {
    if (child != null) {
      child.close();
    }
    folder.close();
  }

  final LocalSettings settings() {
    return settings;
  }

  final DataFolder folder() {
    return folder;
  }

  /** Checks the machine, makes a server and starts it. */
  static <S extends LocalServer> S started(
      Function<LocalSettings, S> constructor, LocalSettings settings) {
    S server = constructor.apply(settings);
    try {
      Machine.requireJava(settings.javaHome());
      Machine.requireDisk(server.folder().path(), settings.minimumDiskMiB());
      Machine.requireMemory(server.name(), server.memoryMiB());
      server.launch();
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** Starts the JVM and waits until the server can work; on failure nothing is left running. */
  final void launch() {
    try {
      PidFile.awaitEarlier(pidFile());
      child = ChildJvm.start(command());
      PidFile.write(pidFile(), child.pid());
      awaitReady();
    } catch (IOException e) {
      throw new LocalServerException(
          "%s cannot write to %s (%s): check its rights and the disk's free space."
              .formatted(name, folder.path(), e.getMessage()),
          e);
    } catch (InterruptedException e) {
      if (child != null) {
        child.kill();
      }
      Thread.currentThread().interrupt();
      throw new LocalServerException(name + " was stopped while it started.", e);
    }
  }

  private Path pidFile() {
    return folder.resolve("server.pid");
  }

  private void awaitReady() throws InterruptedException {
    Duration limit = settings.startLimit();
    long end = System.nanoTime() + limit.toNanos();
    while (!answers()) {
      if (!child.isAlive()) {
        throw new LocalServerException(died());
      }
      if (System.nanoTime() > end) {
        child.kill();
        throw new LocalServerException(
            "%s did not answer within %d s: see %s, or give it more time."
                .formatted(name, limit.toSeconds(), log()));
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  private boolean answers() throws InterruptedException {
    try {
      return ready();
    } catch (IOException notYet) {
      return false;
    }
  }

  private String died() {
    return "%s ended with exit code %d while it started: %s. See %s."
        .formatted(
            name,
            child.exitCode().orElse(-1),
            LogTail.mostTelling(log()).orElse("it said nothing"),
            log());
  }
}
