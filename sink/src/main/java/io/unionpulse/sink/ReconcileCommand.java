package io.unionpulse.sink;

import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ElasticsearchOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.cli.HttpOptions;
import io.unionpulse.cli.KafkaOptions;
import io.unionpulse.cli.LogOptions;
import io.unionpulse.cli.OrderlyStop;
import io.unionpulse.cli.RegistryOptions;
import io.unionpulse.schemas.Generation;
import io.unionpulse.sink.ReconcileRounds.Outcome;
import io.unionpulse.sink.index.JsonApi;
import io.unionpulse.sink.index.NotUpYet;
import io.unionpulse.sink.index.Placements;
import io.unionpulse.sink.pipeline.StateIndex;
import io.unionpulse.sink.reconcile.Difference;
import io.unionpulse.sink.reconcile.ReconcileTask;
import io.unionpulse.sink.reconcile.ReconcileTask.Compared;
import io.unionpulse.sink.reconcile.Repair;
import io.unionpulse.sink.reconcile.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.kafka.common.KafkaException;
import org.elasticsearch.client.RestClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Proves that Elasticsearch holds what the topics hold, or says what differs. */
@Command(
    name = "reconcile",
    description = {
      "Compare activities and district counts in Kafka with those in Elasticsearch (ids, versions,"
          + " contents) and the counts with a recount of the activities.",
      "Exit code 1 if anything differs. What the sink has not brought yet is a difference too; let"
          + " it catch up first."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse reconcile",
      "  ./unionpulse reconcile --output differences.txt",
      "  ./unionpulse reconcile --repair",
      "  ./unionpulse reconcile --every 1h --http-port 8090"
    })
final class ReconcileCommand implements Callable<Integer> {

  private static final int SHOWN = 20;

  @SuppressWarnings("UnusedVariable") // picocli fills it and reads it
  @Mixin
  private CommonOptions common;

  @Mixin private KafkaOptions kafka;
  @Mixin private RegistryOptions registry;
  @Mixin private ElasticsearchOptions elasticsearch;
  @Spec private CommandSpec spec;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write every difference to this file, one a line.")
  private Path output;

  @Option(
      names = "--repair",
      description =
          "Write the topic's record to the index where the two differ. Never removes a document.")
  private boolean repair;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = Interval.class,
      description =
          "Compare again and again, this long from start to start, as 15m, 6h or 1d, until stopped"
              + " (default: once).")
  private Duration every;

  @Mixin private HttpOptions http;

  @Mixin private LogOptions log;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    if (every == null) {
      Outcome outcome = round(any -> {}, (report, compared) -> report.print(compared, out));
      return outcome.differences() == 0 ? ExitCode.GOOD : ExitCode.FAILED;
    }
    var stop = OrderlyStop.onShutdown();
    try (var rounds =
        new ReconcileRounds(every, differences -> round(differences, (report, all) -> {}))) {
      http.tellDuring(rounds, rounds::run);
    } catch (InterruptedException e) {
      log.say(spec.commandLine().getErr()::println, "stopped");
    } finally {
      stop.close();
    }
    return ExitCode.GOOD;
  }

  /** What is done with the result before anything is mended. */
  @FunctionalInterface
  private interface Result {
    void tell(Report report, List<Compared> compared);
  }

  private Outcome round(Consumer<Difference> differences, Result result)
      throws InterruptedException {
    try (var sides =
            new BothSides(
                "reconcile",
                kafka.bootstrapServers(),
                registry.schemaRegistryUrl(),
                elasticsearch.elasticsearchUrl(),
                kafka.clients());
        var report = new Report(output, SHOWN)) {
      return reconcile(sides, report, differences, result);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (IOException
        | UncheckedIOException
        | KafkaException
        | NotUpYet
        | JsonApi.Refused
        | IllegalStateException e) {
      throw new CommandException(
          "cannot compare (%s): are the servers up and set up (./unionpulse setup)?"
              .formatted(firstLine(e)),
          e);
    }
  }

  private static String firstLine(Exception failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }

  private Outcome reconcile(
      BothSides sides, Report report, Consumer<Difference> differences, Result result)
      throws IOException, InterruptedException, NotUpYet {
    RestClient rest = sides.elasticsearch().rest();
    Placements placements = Placements.read(new JsonApi(rest));
    Generation generation =
        placements
            .servedGeneration()
            .orElseThrow(() -> new IllegalStateException("there are no indices"));
    var task =
        new ReconcileTask(sides.consumer(), rest, sides.serdes(), generation, sides.folder());
    List<Compared> compared = task.run(differences.andThen(report::add));
    result.tell(report, compared);
    long written = 0;
    if (repair && report.mendable().findAny().isPresent()) {
      written =
          new Repair(sides.consumer(), rest, sides.serdes(), generation, placements)
              .mend(report.mendable().toList());
      log.say(spec.commandLine().getOut()::println, written + " documents written");
    }
    keep(rest, generation, compared, report.total(), written);
    long documents = compared.stream().mapToLong(Compared::expected).sum();
    return new Outcome(documents, report.total() - written);
  }

  /** Keeps the result for dashboards; that it cannot be kept changes nothing about it. */
  private void keep(
      RestClient rest,
      Generation generation,
      List<Compared> compared,
      long differences,
      long repaired) {
    try {
      new StateIndex(new JsonApi(rest))
          .reconciled(Instant.now(), generation.number(), compared, differences, repaired);
    } catch (NotUpYet | JsonApi.Refused e) {
      log.say(
          spec.commandLine().getErr()::println,
          "reconcile: the result is not kept for dashboards (%s): run ./unionpulse setup"
              .formatted(firstLine(e)));
    }
  }
}
