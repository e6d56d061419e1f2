package io.unionpulse.sink;

import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ElasticsearchOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.cli.KafkaOptions;
import io.unionpulse.cli.RegistryOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
final class SinkCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private KafkaOptions kafka;
  @Mixin private RegistryOptions registry;
  @Mixin private ElasticsearchOptions elasticsearch;
  @Spec private CommandSpec spec;

  @Option(
      names = "--group-id",
      paramLabel = "NAME",
      defaultValue = SinkSettings.DEFAULT_GROUP_ID,
      description = "Consumer group (default: ${DEFAULT-VALUE}). A new one reads everything again.")
  private String groupId;

  @Override
  public Integer call() throws InterruptedException {
    if (!common.debug()) {}
    var sink = new SinkApplication(settings());
    Runtime.getRuntime().addShutdownHook(new Thread(sink::close, "sink-shutdown"));
    sink.start();
    sink.awaitEnd();
    sink.failure()
        .ifPresent(
            failure -> {
              throw new CommandException("the sink ended: " + failure.getMessage(), failure);
            });
    return ExitCode.GOOD;
  }

  private SinkSettings settings() {
    try {
      return SinkSettings.of(
              kafka.bootstrapServers(),
              registry.schemaRegistryUrl(),
              elasticsearch.elasticsearchUrl())
          .withGroupId(groupId);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
