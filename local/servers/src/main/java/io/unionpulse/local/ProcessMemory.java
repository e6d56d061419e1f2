package io.unionpulse.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much memory a process has taken, as Linux tells it. */
public final class ProcessMemory {

  private static final String PEAK_RESIDENT = "VmHWM:";
  private static final long KIB_PER_MIB = 1024;

  private ProcessMemory() {}

  /**
   * The most memory that the process had resident at any time, in MiB.
   *
   * @return empty if the process is gone or the system is not Linux
   */
  public static OptionalLong peakMiB(long pid) {
    try {
      return peakMiB(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
    } catch (IOException gone) {
      return OptionalLong.empty();
    }
  }

  static OptionalLong peakMiB(String status) {
    return status
        .lines()
        .filter(line -> line.startsWith(PEAK_RESIDENT))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(kib -> Long.parseLong(kib) / KIB_PER_MIB)
        .findFirst();
  }
}
