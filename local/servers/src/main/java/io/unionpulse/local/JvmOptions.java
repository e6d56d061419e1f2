package io.unionpulse.local;

import java.util.ArrayList;
import java.util.List;

/** Options that every server's JVM gets. */
final class JvmOptions {

  private JvmOptions() {}

  /**
   * Options for small servers side by side on a machine that also does other work.
   *
   * @param feature of the Java that runs the server, such as 17
   */
  static List<String> common(int heapMiB, int feature) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-Xmx" + heapMiB + "m",
                // Each parallel collector keeps threads and memory for every processor.
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Duser.timezone=UTC"));
    if (feature >= 22) {
      options.add("--enable-native-access=ALL-UNNAMED");
    }
    if (feature >= 23) {
      options.add("--sun-misc-unsafe-memory-access=allow");
    }
    return options;
  }
}
