package io.unionpulse.sink;

import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ElasticsearchOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.cli.KafkaOptions;
import io.unionpulse.cli.RegistryOptions;
import io.unionpulse.schemas.Generation;
import io.unionpulse.sink.index.JsonApi;
import io.unionpulse.sink.index.NotUpYet;
import io.unionpulse.sink.index.Placements;
import io.unionpulse.sink.pipeline.StateIndex;
import io.unionpulse.sink.reconcile.ReconcileTask;
import io.unionpulse.sink.reconcile.ReconcileTask.Compared;
import io.unionpulse.sink.reconcile.Repair;
import io.unionpulse.sink.reconcile.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
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
      "  ./unionpulse reconcile --repair"
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

  @Override
  public Integer call() throws InterruptedException {
    try (var sides =
            new BothSides(
                "reconcile",
                kafka.bootstrapServers(),
                registry.schemaRegistryUrl(),
                elasticsearch.elasticsearchUrl(),
                kafka.clients());
        var report = new Report(output, SHOWN)) {
      return reconcile(sides, report);
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

  private int reconcile(BothSides sides, Report report)
      throws IOException, InterruptedException, NotUpYet {
    RestClient rest = sides.elasticsearch().rest();
    Placements placements = Placements.read(new JsonApi(rest));
    Generation generation =
        placements
            .servedGeneration()
            .orElseThrow(() -> new IllegalStateException("there are no indices"));
    var task =
        new ReconcileTask(sides.consumer(), rest, sides.serdes(), generation, sides.folder());
    List<Compared> compared = task.run(report::add);
    PrintWriter out = spec.commandLine().getOut();
    report.print(compared, out);
    long written = 0;
    if (repair && report.mendable().findAny().isPresent()) {
      written =
          new Repair(sides.consumer(), rest, sides.serdes(), generation, placements)
              .mend(report.mendable().toList());
      out.printf("%d documents written%n", written);
    }
    keep(rest, generation, compared, report.total(), written);
    return report.total() == written ? ExitCode.GOOD : ExitCode.FAILED;
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
      PrintWriter err = spec.commandLine().getErr();
      err.printf(
          "reconcile: the result is not kept for dashboards (%s): run ./unionpulse setup%n",
          firstLine(e));
      err.flush();
    }
  }
}
