package io.unionpulse.local;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether this machine can carry the servers: checked before any of them starts. */
final class Machine {

  private static final int OLDEST_JAVA = 17;
  private static final long MIB = 1024 * 1024;
  private static final Pattern MEM_AVAILABLE = Pattern.compile("MemAvailable:\\s+(\\d+) kB");

  private Machine() {}

  static void requireDisk(Path folder, long neededMiB) {
    try {
      requireDisk(folder, neededMiB, Files.getFileStore(folder).getUsableSpace() / MIB);
    } catch (IOException e) {
      throw new LocalServerException(
          "The free space of %s cannot be read: choose another data folder.".formatted(folder), e);
    }
  }

  static void requireDisk(Path folder, long neededMiB, long usableMiB) {
    if (usableMiB < neededMiB) {
      throw new LocalServerException(
          "Too little disk for %s: %d MiB free, %d MiB needed. Free some space or choose another data folder."
              .formatted(folder, usableMiB, neededMiB));
    }
  }

  static void requireMemory(String who, long neededMiB) {
    requireMemory(who, neededMiB, availableMemoryMiB());
  }

  static void requireMemory(String who, long neededMiB, long availableMiB) {
    if (availableMiB < neededMiB) {
      throw new LocalServerException(
          "Too little memory for %s: %d MiB available, %d MiB needed. Stop other programs or set smaller heaps."
              .formatted(who, availableMiB, neededMiB));
    }
  }

  /** Memory that new processes can use without swapping, within a container's limit. */
  static long availableMemoryMiB() {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    // Free memory leaves out what caches would give back; Linux knows better, but not the limit.
    long available = linuxAvailableMiB().orElse(system.getFreeMemorySize() / MIB);
    return Math.min(available, system.getTotalMemorySize() / MIB);
  }

  private static Optional<Long> linuxAvailableMiB() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/meminfo"))) {
      return lines
          .map(MEM_AVAILABLE::matcher)
          .filter(Matcher::matches)
          .map(matcher -> Long.parseLong(matcher.group(1)) / 1024)
          .findFirst();
    } catch (IOException notLinux) {
      return Optional.empty();
    }
  }

  /**
   * The feature version of a Java installation, such as 17.
   *
   * @throws LocalServerException if there is none, or one older than 17
   */
  static int requireJava(Path home) {
    String binary = System.getProperty("os.name").startsWith("Windows") ? "java.exe" : "java";
    if (!Files.isExecutable(home.resolve("bin").resolve(binary))) {
      throw new LocalServerException(
          "There is no Java in %s: set JAVA_HOME to a Java %d or later."
              .formatted(home, OLDEST_JAVA));
    }
    int feature = javaFeature(home);
    if (feature < OLDEST_JAVA) {
      throw new LocalServerException(
          "Java %d in %s is too old for the servers: set JAVA_HOME to a Java %d or later."
              .formatted(feature, home, OLDEST_JAVA));
    }
    return feature;
  }

  private static int javaFeature(Path home) {
    Properties release = new Properties();
    try (Reader reader = Files.newBufferedReader(home.resolve("release"))) {
      release.load(reader);
      String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
      return Runtime.Version.parse(version.toLowerCase(Locale.ROOT).replaceFirst("^1\\.", ""))
          .feature();
    } catch (IOException | IllegalArgumentException unknown) {
      // Every JDK since 9 has the file; a hand-made one without it is taken for this JVM's own.
      return Runtime.version().feature();
    }
  }
}
