package io.unionpulse.sink;

import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ElasticsearchOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.cli.KafkaOptions;
import io.unionpulse.cli.RegistryOptions;
import io.unionpulse.schemas.Generation;
import io.unionpulse.sink.index.JsonApi;
import io.unionpulse.sink.reconcile.IndexComparison;
import io.unionpulse.sink.reconcile.LossCheck;
import io.unionpulse.sink.reindex.Cleaning;
import io.unionpulse.sink.reindex.Copier;
import io.unionpulse.sink.reindex.ReindexTask;
import io.unionpulse.sink.reindex.Verification;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import org.elasticsearch.client.RestClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Builds the indices anew and moves the readers over. */
@Command(
    name = "reindex",
    description = {
      "Build new indices from the topics beside those that readers find, compare them with the"
          + " topics and with the old ones, then move the aliases over, all at one moment.",
      "The sink goes on meanwhile. Interrupted, run again: it goes on where it was. Nothing is"
          + " moved while anything differs (exit code 1). The old indices stay until --drop-old."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse reindex",
      "  ./unionpulse reindex --generation 2",
      "  ./unionpulse reindex --drop-old",
      "  ./unionpulse reindex --cancel"
    })
final class ReindexCommand implements Callable<Integer> {

  @SuppressWarnings("UnusedVariable") // picocli fills it and reads it
  @Mixin
  private CommonOptions common;

  @Mixin private KafkaOptions kafka;
  @Mixin private RegistryOptions registry;
  @Mixin private ElasticsearchOptions elasticsearch;
  @Spec private CommandSpec spec;

  @Option(
      names = "--generation",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "The generation of results that the new indices are to hold (default: the one that the"
              + " old ones hold).")
  private int generation;

  @Option(names = "--drop-old", description = "Only delete the indices that were replaced.")
  private boolean dropOld;

  @Option(
      names = "--cancel",
      description = "Only give the rebuild up that is under way, and delete its indices.")
  private boolean cancel;

  @Override
  public Integer call() throws InterruptedException {
    try (var sides =
        new BothSides(
            "reindex",
            kafka.bootstrapServers(),
            registry.schemaRegistryUrl(),
            elasticsearch.elasticsearchUrl(),
            kafka.clients())) {
      return run(sides) ? ExitCode.GOOD : ExitCode.FAILED;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (IOException | UncheckedIOException | KafkaException | IllegalStateException e) {
      throw new CommandException(
          "the rebuild stopped (%s): run again, it goes on where it was".formatted(firstLine(e)),
          e);
    }
  }

  private static String firstLine(Exception failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }

  private boolean run(BothSides sides) throws IOException, InterruptedException {
    if (dropOld && cancel) {
      throw new IllegalArgumentException("choose between --drop-old and --cancel");
    }
    Optional<Generation> wanted =
        generation == 0 ? Optional.empty() : Optional.of(new Generation(generation));
    wanted
        .flatMap(results -> TopicsAwaited.missing(sides.consumer(), results))
        .ifPresent(
            missing -> {
              throw new CommandException(missing);
            });
    RestClient rest = sides.elasticsearch().rest();
    var api = new JsonApi(rest);
    if (dropOld) {
      new Cleaning(api, this::say).dropOld();
      return true;
    }
    if (cancel) {
      new Cleaning(api, this::say).cancel();
      return true;
    }
    var verification =
        new Verification(
            api,
            move ->
                new IndexComparison(
                    sides.consumer(),
                    rest,
                    sides.serdes(),
                    move.index().generation(),
                    sides.folder()),
            new LossCheck(rest, sides.folder()),
            spec.commandLine().getOut());
    Copier.Maker copiers = new Copiers(settings(), sides)::open;
    return new ReindexTask(api, copiers, verification, this::say).run(wanted);
  }

  private SinkSettings settings() {
    return SinkSettings.of(
            kafka.bootstrapServers(),
            registry.schemaRegistryUrl(),
            elasticsearch.elasticsearchUrl())
        .withClients(kafka.clients());
  }

  private void say(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }
}
