package io.unionpulse.producer.watch;

import io.unionpulse.cli.CommandException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A drop folder and where its files go. A file moves by renaming only: from the folder to {@code
 * .unionpulse/TIME/NAME} when it is taken up, from there to {@code done/NAME} or {@code
 * rejected/NAME}, so that it is always in exactly one place and what a killed run was at is found
 * by the next. One process at a time works on a folder.
 */
final class DropFolder implements AutoCloseable {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Path claims;
  private final FileChannel lockFile;
  private final Clock clock;
  private long newest;

  private DropFolder(Path folder, Path claims, FileChannel lockFile, Clock clock) {
    this.folder = folder;
    this.claims = claims;
    this.lockFile = lockFile;
    this.clock = clock;
  }

  /**
   * Takes the folder, which must exist.
   *
   * @throws CommandException if it cannot be used, or another process has it
   */
  @SuppressWarnings("resource") // Kept open, and so locked, until the folder is closed.
  static DropFolder open(Path folder, Clock clock) {
    try {
      Path real = folder.toRealPath();
      Path claims = Files.createDirectories(real.resolve(".unionpulse"));
      Files.createDirectories(real.resolve("done"));
      Files.createDirectories(real.resolve("rejected"));
      var lockFile =
          FileChannel.open(
              claims.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!lock(lockFile)) {
        lockFile.close();
        throw new CommandException("another watch works on " + folder + ": end it first");
      }
      return new DropFolder(real, claims, lockFile, clock);
    } catch (NoSuchFileException e) {
      throw new CommandException(folder + " does not exist: make the folder first", e);
    } catch (IOException e) {
      throw new CommandException(
          folder + " cannot be used (" + e + "): it must be a folder that may be written to", e);
    }
  }

  private static boolean lock(FileChannel lockFile) throws IOException {
    try {
      FileLock lock = lockFile.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Where files arrive. */
  Path path() {
    return folder;
  }

  /** What a run before has taken up and not finished, in its order. */
  List<Claim> unfinished() throws IOException {
    List<Claim> found = new ArrayList<>();
    try (DirectoryStream<Path> times = Files.newDirectoryStream(claims, Files::isDirectory)) {
      for (Path time : times) {
        newest = Math.max(newest, millis(time));
        claimIn(time).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(Claim::since));
    return found;
  }

  private static Optional<Claim> claimIn(Path time) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(time)) {
      for (Path file : files) {
        return Optional.of(new Claim(file, Instant.ofEpochMilli(millis(time))));
      }
    }
    Files.delete(time); // Killed before the file came, or behind its going.
    return Optional.empty();
  }

  private static long millis(Path time) {
    return Long.parseLong(time.getFileName().toString());
  }

  /** Takes up a file of the folder; empty if it is gone. */
  Optional<Claim> claim(Path file) throws IOException {
    newest = Math.max(newest + 1, clock.millis());
    Path time = Files.createDirectory(claims.resolve(Long.toString(newest)));
    Path claimed = time.resolve(file.getFileName());
    try {
      Files.move(file, claimed, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      Files.delete(time);
      return Optional.empty();
    }
    return Optional.of(new Claim(claimed, Instant.ofEpochMilli(newest)));
  }

  /** Moves a claimed file to {@code done/}. */
  void done(Claim claim) throws IOException {
    finish(claim, place("done", claim));
  }

  /** Moves a claimed file to {@code rejected/}, what is wrong with it beside. */
  void rejected(Claim claim, ErrorFile errors, long published) throws IOException {
    Path place = place("rejected", claim);
    errors.write(place, published);
    finish(claim, place);
  }

  /** A place that is free, under the same name: another name would be another document. */
  private Path place(String kind, Claim claim) throws IOException {
    Path parent = folder.resolve(kind);
    Path place = parent.resolve(claim.file().getFileName());
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      return place;
    }
    Path apart = Files.createDirectories(parent.resolve(STAMP.format(claim.since())));
    return apart.resolve(claim.file().getFileName());
  }

  private static void finish(Claim claim, Path place) throws IOException {
    Files.move(claim.file(), place, StandardCopyOption.ATOMIC_MOVE);
    Files.delete(claim.file().getParent());
  }

  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new CommandException(folder + " cannot be given back: " + e.getMessage(), e);
    }
  }
}
