package io.unionpulse.sink;

import io.unionpulse.cli.Checked;
import io.unionpulse.cli.ClientProperties;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ElasticsearchOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.cli.KafkaOptions;
import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.cli.LogOptions;
import io.unionpulse.cli.RegistryOptions;
import io.unionpulse.cli.Requirements;
import io.unionpulse.schemas.Generation;
import io.unionpulse.sink.setup.SetupSettings;
import io.unionpulse.sink.setup.SetupTask;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the servers ready. */
@Command(
    name = "setup",
    description = {
      "Create topics, schemas, index templates and indices. Safe to repeat.",
      "Prints one line for each thing. Never touches a template or index of somebody else."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse setup",
      "  ./unionpulse setup --bootstrap-servers kafka-1:9092,kafka-2:9092 \\",
      "      --replication-factor 2 --shards 3 --replicas 1",
      "  ./unionpulse setup --generation 2"
    })
final class SetupCommand implements Callable<Integer>, Checked {

  @Mixin private CommonOptions common;
  @Mixin private KafkaOptions kafka;
  @Mixin private RegistryOptions registry;
  @Mixin private ElasticsearchOptions elasticsearch;
  @Mixin private LogOptions log;
  @Spec private CommandSpec spec;

  @Option(
      names = "--replication-factor",
      paramLabel = "N",
      defaultValue = "-1",
      description =
          "Copies of each topic partition; -1 for the broker's default (default: ${DEFAULT-VALUE}).")
  private int replicationFactor;

  @Option(
      names = "--shards",
      paramLabel = "N",
      defaultValue = "1",
      description = "Primary shards of a new index (default: ${DEFAULT-VALUE}).")
  private int shards;

  @Option(
      names = "--replicas",
      paramLabel = "N",
      defaultValue = "-1",
      description =
          "Copies of each shard of a new index; -1 for none on a single node and one as soon as"
              + " there is a second (default: ${DEFAULT-VALUE}).")
  private int replicas;

  @Option(
      names = "--refresh-interval",
      paramLabel = "TIME",
      defaultValue = SetupSettings.DEFAULT_REFRESH,
      description =
          "How soon documents of a new index are found, such as 500ms, 5s, or -1 for never (default:"
              + " Elasticsearch's, 1s while somebody searches).")
  private String refreshInterval;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description =
          "How long to wait for servers that are not up yet (default: ${DEFAULT-VALUE} s).")
  private int timeoutSeconds;

  @Option(
      names = "--generation",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Also make the topics of this generation of results, for streams --generation"
              + " (default: ${DEFAULT-VALUE}, the first, which is always made).")
  private int generation;

  @Override
  public Integer call() throws InterruptedException {
    if (!common.debug()) {
      LibraryLogs.quiet();
    }
    PrintWriter out = spec.commandLine().getOut();
    new SetupTask(
            settings(new Generation(generation), kafka.clients()),
            line ->
                log.say(
                    text -> {
                      out.println(text);
                      out.flush();
                    },
                    line))
        .run();
    return ExitCode.GOOD;
  }

  @Override
  public void check(Requirements requirements) {
    requirements
        .within("--generation", generation, 1, Generation.LAST)
        .also(() -> settings(Generation.FIRST, ClientProperties.NONE));
  }

  private SetupSettings settings(Generation results, ClientProperties clients) {
    return new SetupSettings(
        kafka.bootstrapServers(),
        registry.schemaRegistryUrl(),
        elasticsearch.elasticsearchUrl(),
        replicationFactor,
        shards,
        replicas,
        Duration.ofSeconds(timeoutSeconds),
        results,
        refreshInterval,
        clients);
  }
}
