package io.unionpulse.local.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Elastic's own libzstd is not on Maven Central; only the index codec {@code best_compression}
 * needs it. Where the system has one, it is offered under the name that Elasticsearch looks for.
 */
final class SystemZstd {

  private static final List<Path> CANDIDATES =
      List.of(
          Path.of("/usr/lib/x86_64-linux-gnu/libzstd.so.1"),
          Path.of("/usr/lib/aarch64-linux-gnu/libzstd.so.1"),
          Path.of("/usr/lib64/libzstd.so.1"),
          Path.of("/usr/lib/libzstd.so.1"),
          Path.of("/opt/homebrew/lib/libzstd.dylib"),
          Path.of("/usr/local/lib/libzstd.dylib"));

  private SystemZstd() {}

  /** Must come before any Elasticsearch class that loads native code. */
  static void offer(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path link = folder.resolve(System.mapLibraryName("zstd"));
    Files.deleteIfExists(link);
    for (Path library : CANDIDATES) {
      if (Files.exists(library)) {
        Files.createSymbolicLink(link, library.toRealPath());
        break;
      }
    }
    System.setProperty("es.nativelibs.path", folder.toString());
  }
}
