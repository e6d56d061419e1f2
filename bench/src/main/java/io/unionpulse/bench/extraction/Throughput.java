package io.unionpulse.bench.extraction;

import io.unionpulse.cli.CommandException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link TextBenchmarks} in JVMs of their own, one after the other, and reads the figures. */
final class Throughput {

  /**
   * How fast one of them reads.
   *
   * @param charsPerSecond UTF-16 units for each second that the reading thread had a core; the
   *     collector's time is not in it
   * @param bytesPerChar bytes allocated for each
   */
  record Speed(double charsPerSecond, double bytesPerChar) {

    double ratioTo(Speed other) {
      return charsPerSecond / other.charsPerSecond;
    }
  }

  private static final double NANOS_PER_SECOND = 1e9;
  private static final int FORKS = 2;

  // So many rules take the compiler half a minute: a stream job is warm for weeks.
  private static final int WARM_UPS = 8;
  private static final int ITERATIONS = 5;
  private static final int QUICK_WARM_UPS = 8;
  private static final int QUICK_ITERATIONS = 3;
  private static final TimeValue LONG = TimeValue.seconds(3);
  private static final TimeValue SHORT = TimeValue.seconds(2);

  private Throughput() {}

  /** The speed of each method of {@link TextBenchmarks}, by its name. */
  static Map<String, Speed> measure(Path home, boolean quick) {
    var options =
        new OptionsBuilder()
            .include(TextBenchmarks.class.getName())
            // The collector works on the measured core's time: one core is one core.
            .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-Dunionpulse.home=" + home)
            .forks(quick ? 1 : FORKS)
            .warmupIterations(quick ? QUICK_WARM_UPS : WARM_UPS)
            .warmupTime(quick ? SHORT : LONG)
            .measurementIterations(quick ? QUICK_ITERATIONS : ITERATIONS)
            .measurementTime(quick ? SHORT : LONG)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .build();
    // JMH closes what it prints to; stdout is the result's.
    var progress = OutputFormatFactory.createFormatInstance(System.err, VerboseMode.NORMAL);
    try {
      return speeds(new Runner(options, progress).run());
    } catch (RunnerException e) {
      throw new CommandException("the benchmark did not run: " + e.getMessage(), e);
    }
  }

  private static Map<String, Speed> speeds(Collection<RunResult> results) {
    var speeds = new LinkedHashMap<String, Speed>();
    for (RunResult result : results) {
      Result<?> reports = result.getPrimaryResult();
      double charsPerSecond = result.getSecondaryResults().get("chars").getScore();
      double bytesPerReport = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
      double charsPerReport = charsPerSecond / reports.getScore();
      double ofCore = result.getSecondaryResults().get("cpuNanos").getScore() / NANOS_PER_SECOND;
      speeds.put(
          reports.getLabel(), new Speed(charsPerSecond / ofCore, bytesPerReport / charsPerReport));
    }
    return speeds;
  }
}
