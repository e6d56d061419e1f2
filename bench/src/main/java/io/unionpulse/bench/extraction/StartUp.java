package io.unionpulse.bench.extraction;

import io.unionpulse.cli.CommandException;
import io.unionpulse.local.ProcessMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What {@code ./unionpulse extract} of one small page takes in a JVM of its own.
 *
 * @param seconds from the command to its end, the median of the runs
 * @param peakMiB most memory that was resident, the largest of the runs; 0 where the system does
 *     not tell (it is asked on Linux)
 */
record StartUp(double seconds, long peakMiB) {

  private static final int RUNS = 9;
  private static final int QUICK_RUNS = 3;
  private static final Duration GLANCE = Duration.ofMillis(5);
  private static final String PAGE =
      """
      怀柔区总工会举办职工书法班

      本报讯（记者 林晓）10月14日，怀柔区总工会在区职工之家举办职工书法班，60余名职工参加。
      """;

  static StartUp measure(Path home, boolean quick) throws InterruptedException {
    try {
      Path page = Files.createTempFile("unionpulse-bench", ".txt");
      try {
        Files.writeString(page, PAGE);
        return measure(home.resolve("unionpulse"), page, quick ? QUICK_RUNS : RUNS);
      } finally {
        Files.delete(page);
      }
    } catch (IOException e) {
      throw new CommandException("cannot run " + home.resolve("unionpulse") + ": " + e, e);
    }
  }

  private static StartUp measure(Path launcher, Path page, int runs)
      throws IOException, InterruptedException {
    List<StartUp> measured = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      measured.add(once(launcher, page));
      System.err.println("extract of a small page: " + measured.get(run));
    }
    double[] seconds = measured.stream().mapToDouble(StartUp::seconds).sorted().toArray();
    long peak = measured.stream().mapToLong(StartUp::peakMiB).max().orElse(0);
    return new StartUp(seconds[runs / 2], peak);
  }

  private static StartUp once(Path launcher, Path page) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(launcher.toString(), "extract", page.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long peak = 0;
    // The launcher becomes the JVM (exec), so that its process is the one to ask.
    while (!process.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, ProcessMemory.peakMiB(process.pid()).orElse(0));
    }
    double seconds = (System.nanoTime() - begin) / (double) TimeUnit.SECONDS.toNanos(1);
    if (process.exitValue() != 0) {
      throw new CommandException("extract ended with exit code " + process.exitValue());
    }
    return new StartUp(seconds, peak);
  }
}
