package io.unionpulse.demo;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The folder that the demo's data lies in: kept, or temporary and removed at the end. */
record DataFolder(Path path, boolean removed) implements AutoCloseable {

  /** A folder that stays. */
  static DataFolder kept(Path path) {
    return new DataFolder(path.toAbsolutePath().normalize(), false);
  }

  /** A folder that is removed when closed. */
  static DataFolder temporary() throws IOException {
    return new DataFolder(Files.createTempDirectory("unionpulse-demo-"), true);
  }

  @Override
  public void close() {
    if (removed && Files.exists(path)) {
      try {
        remove();
      } catch (IOException e) {
        System.err.println("unionpulse demo: cannot remove " + path + " (" + e + "): remove it");
      }
    }
  }

  private void remove() throws IOException {
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure)
              throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
