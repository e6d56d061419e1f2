package io.unionpulse.bench.extraction;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.extraction.Extraction;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.local.UnionPulseHome;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Three readers of the same reports. One operation is one report; {@code chars} counts its text.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TextBenchmarks {

  private static final long SEED = 20241021;
  private static final int TOTAL_CHARS = 4_000_000;

  /** Reports, no two of them alike, one after the other. */
  @State(Scope.Thread)
  public static class Reports {

    private final List<ActivityReport> reports =
        NewsText.from(UnionPulseHome.find(), SEED).reports(TOTAL_CHARS);
    private final List<String> texts =
        reports.stream().map(report -> report.getTitle() + "\n" + report.getBody()).toList();
    private int next = -1;

    int next() {
      next = next + 1 == reports.size() ? 0 : next + 1;
      return next;
    }
  }

  /** What was read, and the time that a core gave to it: others may use the machine as well. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counters {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long begin;

    /** UTF-16 units of title and body. */
    public long chars;

    /** Nanoseconds that this thread had a core. */
    public long cpuNanos;

    /** Begins to count. */
    @Setup(Level.Iteration)
    public void begin() {
      begin = threads.getCurrentThreadCpuTime();
    }

    /** Ends counting. */
    @TearDown(Level.Iteration)
    public void end() {
      cpuNanos = threads.getCurrentThreadCpuTime() - begin;
    }
  }

  /** The extraction of the house. */
  @State(Scope.Thread)
  public static class House {

    private final Extraction extraction = Extraction.standard();
  }

  /**
   * An automaton with the name of every division, townships included, and nothing else. It counts
   * what it finds and keeps nothing.
   */
  @State(Scope.Thread)
  public static class Names implements AhoCorasickDoubleArrayTrie.IHit<String> {

    private final AhoCorasickDoubleArrayTrie<String> automaton = new AhoCorasickDoubleArrayTrie<>();
    private long found;

    /** Builds the automaton. */
    public Names() {
      var names = new TreeMap<String, String>();
      Gazetteer.standard()
          .divisions()
          .forEach(division -> names.put(division.name(), division.code()));
      automaton.build(names);
    }

    @Override
    public void hit(int begin, int end, String code) {
      found++;
    }
  }

  /** HanLP, asked for what an extraction needs: names of persons, places and organizations. */
  @State(Scope.Thread)
  public static class Hanlp {

    private final Segment segment =
        HanLP.newSegment()
            .enableNameRecognize(true)
            .enablePlaceRecognize(true)
            .enableOrganizationRecognize(true);
  }

  /** All facts of a report. */
  @Benchmark
  public Activity extraction(House house, Reports reports, Counters counters) {
    int next = reports.next();
    counters.chars += reports.texts.get(next).length();
    return house.extraction.extract(reports.reports.get(next), Instant.EPOCH);
  }

  /** How often divisions' names occurred, in all texts so far. */
  @Benchmark
  public long barePass(Names names, Reports reports, Counters counters) {
    String text = reports.texts.get(reports.next());
    counters.chars += text.length();
    names.automaton.parseText(text, names);
    return names.found;
  }

  /** Words with their parts of speech, names recognized. */
  @Benchmark
  public Object hanlp(Hanlp hanlp, Reports reports, Counters counters) {
    String text = reports.texts.get(reports.next());
    counters.chars += text.length();
    return hanlp.segment.seg(text);
  }
}
