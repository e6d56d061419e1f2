package io.unionpulse.sink;

import io.unionpulse.cli.Checked;
import io.unionpulse.cli.ClientProperties;
import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ElasticsearchOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.cli.HttpOptions;
import io.unionpulse.cli.KafkaOptions;
import io.unionpulse.cli.LogOptions;
import io.unionpulse.cli.RegistryOptions;
import io.unionpulse.cli.Requirements;
import io.unionpulse.schemas.Generation;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the sink until it is stopped. */
@Command(
    name = "sink",
    description = {
      "Bring activities and district counts from Kafka to Elasticsearch, until stopped.",
      "Every record is either stored or becomes a dead letter before its offset is committed."
          + " While a server is away the sink waits for it. Several may run side by side."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./unionpulse sink",
      "  ./unionpulse sink --elasticsearch-url http://search:9200",
      "  ./unionpulse sink --group-id again-from-the-start"
    })
final class SinkCommand implements Callable<Integer>, Checked {

  @SuppressWarnings("UnusedVariable") // picocli fills it and reads it
  @Mixin
  private CommonOptions common;

  @Mixin private KafkaOptions kafka;
  @Mixin private RegistryOptions registry;
  @Mixin private ElasticsearchOptions elasticsearch;

  @Option(
      names = "--group-id",
      paramLabel = "NAME",
      defaultValue = SinkSettings.DEFAULT_GROUP_ID,
      description = "Consumer group (default: ${DEFAULT-VALUE}). A new one reads everything again.")
  private String groupId;

  @Option(
      names = "--generation",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "The generation of results to bring (default: ${DEFAULT-VALUE}, the first). See reindex.")
  private int generation;

  @Option(
      names = "--instance-id",
      paramLabel = "NAME",
      defaultValue = SinkSettings.NO_INSTANCE_ID,
      description =
          "Name that stays when this instance is started again: it then keeps its partitions"
              + " (default: none). No two instances may share one.")
  private String instanceId;

  @Option(
      names = "--batch-records",
      paramLabel = "COUNT",
      defaultValue = "10000",
      description = "Most documents in one request (default: ${DEFAULT-VALUE}).")
  private int batchRecords;

  @Option(
      names = "--batch-bytes",
      paramLabel = "BYTES",
      defaultValue = "5242880",
      description = "Most bytes in one request (default: ${DEFAULT-VALUE}).")
  private int batchBytes;

  @Option(
      names = "--linger-millis",
      paramLabel = "MILLIS",
      defaultValue = "100",
      description = "How long a document waits for company (default: ${DEFAULT-VALUE}).")
  private int lingerMillis;

  @Option(
      names = "--requests",
      paramLabel = "COUNT",
      defaultValue = "3",
      description = "Most requests under way at once (default: ${DEFAULT-VALUE}).")
  private int requests;

  @Mixin private HttpOptions http;

  @SuppressWarnings("UnusedVariable") // picocli fills it, and it is found there
  @Mixin
  private LogOptions log;

  @Override
  public Integer call() throws InterruptedException {
    var sink = new SinkApplication(settings(new Generation(generation), kafka.clients()));
    Runtime.getRuntime().addShutdownHook(new Thread(sink::close, "sink-shutdown"));
    http.tellDuring(sink, () -> run(sink));
    sink.failure()
        .ifPresent(
            failure -> {
              throw new CommandException("the sink ended: " + failure.getMessage(), failure);
            });
    return ExitCode.GOOD;
  }

  private static void run(SinkApplication sink) throws InterruptedException {
    sink.start();
    sink.awaitEnd();
  }

  @Override
  public void check(Requirements requirements) {
    requirements
        .within("--generation", generation, 1, Generation.LAST)
        .also(() -> settings(Generation.FIRST, ClientProperties.NONE));
  }

  private SinkSettings settings(Generation results, ClientProperties clients) {
    return new SinkSettings(
        kafka.bootstrapServers(),
        registry.schemaRegistryUrl(),
        elasticsearch.elasticsearchUrl(),
        groupId,
        instanceId,
        batchRecords,
        batchBytes,
        Duration.ofMillis(lingerMillis),
        requests,
        SinkSettings.DEFAULT_ANSWER_TIMEOUT,
        results,
        clients);
  }
}
