package io.unionpulse.bench.extraction;

import io.unionpulse.bench.BenchmarkResult;
import io.unionpulse.bench.NamedBenchmark;
import io.unionpulse.bench.extraction.Throughput.Speed;
import io.unionpulse.local.UnionPulseHome;
import java.util.LinkedHashMap;
import java.util.Map;

/** Speed, allocation, start-up and memory of the extraction. */
public final class ExtractionBenchmark implements NamedBenchmark {

  @Override
  public String name() {
    return "extraction";
  }

  @Override
  public String description() {
    return "Speed beside a bare Aho-Corasick pass and beside HanLP; start-up, memory.";
  }

  @Override
  public BenchmarkResult run(boolean quick) throws InterruptedException {
    var home = UnionPulseHome.find();
    StartUp startUp = StartUp.measure(home, quick);
    Map<String, Speed> speeds = Throughput.measure(home, quick);
    Speed extraction = speeds.get("extraction");

    var ratios = new LinkedHashMap<String, Double>();
    ratios.put("extractionToBarePass", round(extraction.ratioTo(speeds.get("barePass")), 1000));
    ratios.put("extractionToHanlp", round(extraction.ratioTo(speeds.get("hanlp")), 10));
    var charsPerSecond = new LinkedHashMap<String, Object>();
    var bytesPerChar = new LinkedHashMap<String, Object>();
    speeds.forEach(
        (name, speed) -> {
          charsPerSecond.put(name, Math.round(speed.charsPerSecond()));
          bytesPerChar.put(name, round(speed.bytesPerChar(), 10));
        });
    var figures = new LinkedHashMap<String, Object>();
    figures.put("quick", quick);
    figures.put("charsPerSecondPerCore", charsPerSecond);
    figures.put("allocatedBytesPerChar", bytesPerChar);
    figures.put("startUpSeconds", round(startUp.seconds(), 100));
    figures.put("peakResidentMiB", startUp.peakMiB());
    return new BenchmarkResult(ratios, figures);
  }

  private static double round(double value, int parts) {
    return (double) Math.round(value * parts) / parts;
  }
}
