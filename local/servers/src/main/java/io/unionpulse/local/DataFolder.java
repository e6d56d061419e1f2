package io.unionpulse.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A server's data folder, locked against a second owner for as long as this object is open. */
final class DataFolder implements AutoCloseable {

  private static final String LOCK = "owner.lock";

  private final Path path;
  private final FileChannel owner;

  private DataFolder(Path path, FileChannel owner) {
    this.path = path;
    this.owner = owner;
  }

  static DataFolder open(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path);
      FileChannel owner =
          FileChannel.open(
              path.resolve(LOCK),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (!lock(owner)) {
        owner.close();
        throw inUse(path);
      }
      sign(owner);
      return new DataFolder(path, owner);
    } catch (IOException e) {
      throw new LocalServerException(
          "The data folder %s cannot be written (%s): choose another folder or mend its rights."
              .formatted(path, e.getClass().getSimpleName()),
          e);
    }
  }

  private static boolean lock(FileChannel owner) throws IOException {
    try {
      FileLock lock = owner.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException thisVeryJvm) {
      return false;
    }
  }

  private static void sign(FileChannel owner) throws IOException {
    String pid = ProcessHandle.current().pid() + "\n";
    owner.truncate(0);
    owner.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
  }

  private static LocalServerException inUse(Path path) throws IOException {
    String pid = Files.readString(path.resolve(LOCK)).strip();
    return new LocalServerException(
        "The data folder %s is in use by another running UnionPulse (process %s): stop that one or choose another folder."
            .formatted(path, pid));
  }

  Path path() {
    return path;
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  @Override
  public void close() {
    try {
      owner.close();
    } catch (IOException e) {
      throw new LocalServerException("The lock on %s cannot be released.".formatted(path), e);
    }
  }
}
