package io.unionpulse.bench.chaos;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.bench.BenchmarkOptions;
import io.unionpulse.bench.BenchmarkResult;
import io.unionpulse.bench.Folders;
import io.unionpulse.bench.NamedBenchmark;
import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.cli.OrderlyStop;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topics;
import io.unionpulse.sink.index.ContractIndices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.Serializer;

/** Whether faults at random cost or double anything, and for how long they stop the flow. */
public final class ChaosBenchmark implements NamedBenchmark {

  private static final int MINUTES = 5;
  private static final int QUICK_MINUTES = 1;
  private static final long SEED = 1;

  @Override
  public String name() {
    return "chaos";
  }

  @Override
  public String description() {
    return "Faults at random against the whole system, then the proof that nothing differs.";
  }

  @Override
  public Set<String> ownOptions() {
    return Set.of("--minutes", "--seed");
  }

  @Override
  public BenchmarkResult run(boolean quick) throws InterruptedException {
    return run(
        new BenchmarkOptions(
            quick, OptionalInt.empty(), OptionalInt.empty(), OptionalLong.empty()));
  }

  @Override
  public BenchmarkResult run(BenchmarkOptions options) throws InterruptedException {
    LibraryLogs.quiet();
    long seed = options.seed().orElse(SEED);
    Duration length =
        Duration.ofMinutes(options.minutes().orElse(options.quick() ? QUICK_MINUTES : MINUTES));
    Optional<Path> clockLibrary = FakeClock.library();
    ChaosPlan plan = plan(seed, length, clockLibrary.isPresent());
    var stop = OrderlyStop.onShutdown();
    try {
      return inFolder(
          folder -> {
            try (var house = ChaosHouse.open(folder, clockLibrary)) {
              return run(house, plan, seed, length);
            }
          });
    } catch (InterruptedException | InterruptException stopped) {
      throw new CommandException("stopped: all that was started has ended", stopped);
    } finally {
      stop.close();
    }
  }

  private static ChaosPlan plan(long seed, Duration length, boolean clocksCanJump) {
    ChaosPlan whole = ChaosPlan.of(seed, length);
    ChaosPlan plan = clocksCanJump ? whole : whole.without(FaultKind.JUMP_CLOCK);
    System.err.printf("the plan of seed %d for %d minutes:%n", seed, length.toMinutes());
    plan.faults()
        .forEach(fault -> System.err.printf("  %s %s%n", Chronicle.clock(fault.at()), fault));
    if (!clocksCanJump) {
      System.err.println("  (no clock jumps: Debian's package faketime is not installed)");
    }
    return plan;
  }

  private static BenchmarkResult run(ChaosHouse house, ChaosPlan plan, long seed, Duration length)
      throws InterruptedException {
    String kafka = house.servers().bootstrapServers();
    try (Serializer<ActivityReport> serializer =
            ContractSerdes.of(house.servers().schemaRegistryUrl()).serializer(Topics.REPORTS);
        var outlet = new Outlet(kafka);
        var lags = new Lags(kafka)) {
      var flow = new Flow(seed, length, outlet, serializer);
      var malformed = new MalformedRecords(outlet, serializer);
      var records = new CommittedRecords(kafka);
      var chronicle = new Chronicle();
      try (var watch =
              new Watch(
                  house.elasticsearch(),
                  ContractIndices.ACTIVITIES.alias(),
                  flow,
                  lags,
                  chronicle);
          var injector = new Injector(plan, new Injection(house, malformed), chronicle)) {
        flow.run();
        injector.await();
        chronicle.say("all faults are over, draining");
        Duration begin = chronicle.elapsed();
        boolean drained = new Drain(outlet, lags, records, chronicle).await();
        watch.awaitVisible();
        Duration draining = chronicle.elapsed().minus(begin);
        chronicle.say("drained after %d s, recounting".formatted(draining.toSeconds()));
        List<Finding> findings =
            new Proof(house, flow, outlet, malformed, records).findings(drained, watch.visible());
        var result =
            new ChaosResult(
                seed,
                length,
                plan,
                flow.published(),
                malformed.written().size(),
                watch.longestStall(),
                draining,
                findings);
        result.print();
        return result.toBenchmarkResult();
      }
    }
  }

  /** The folder is kept if something differs or fails. */
  private static BenchmarkResult inFolder(Folders.Use<BenchmarkResult> use)
      throws InterruptedException {
    try {
      Path folder = Files.createTempDirectory("unionpulse-bench-chaos");
      boolean keep = true;
      try {
        BenchmarkResult result = use.of(folder);
        keep = !result.good();
        return result;
      } catch (InterruptedException stopped) {
        keep = false;
        throw stopped;
      } finally {
        if (keep && !Thread.currentThread().isInterrupted()) {
          System.err.println("data and logs are kept in " + folder);
        } else {
          Folders.delete(folder);
        }
      }
    } catch (IOException e) {
      throw new CommandException("the bench cannot write: " + e.getMessage(), e);
    }
  }
}
