package io.unionpulse.sink;

import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.CommonOptions;
import io.unionpulse.cli.ElasticsearchOptions;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.cli.KafkaOptions;
import io.unionpulse.cli.RegistryOptions;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.sink.index.ElasticsearchServer;
import io.unionpulse.sink.index.ServerUrls;
import io.unionpulse.sink.read.DocumentReader;
import io.unionpulse.sink.reconcile.ReconcileTask;
import io.unionpulse.sink.reconcile.ReconcileTask.Compared;
import io.unionpulse.sink.reconcile.Repair;
import io.unionpulse.sink.reconcile.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
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
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);

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
  public Integer call() {
    URI url;
    try {
      url = ServerUrls.check("--elasticsearch-url", elasticsearch.elasticsearchUrl());
      ServerUrls.check("--schema-registry-url", registry.schemaRegistryUrl());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    try {
      return reconcile(url);
    } catch (IOException | UncheckedIOException | KafkaException | IllegalStateException e) {
      throw new CommandException(
          "cannot compare (%s): are the servers up and set up (./unionpulse setup)?"
              .formatted(firstLine(e)),
          e);
    }
  }

  private static String firstLine(Exception failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }

  private int reconcile(URI url) throws IOException {
    ContractSerdes serdes = ContractSerdes.of(registry.schemaRegistryUrl());
    Path folder = Files.createTempDirectory("unionpulse-reconcile");
    try (var server = ElasticsearchServer.at(url, ANSWER_TIMEOUT);
        var consumer =
            new KafkaConsumer<>(
                consumerConfig(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var report = new Report(output, SHOWN)) {
      var task = new ReconcileTask(consumer, server.rest(), serdes, folder);
      List<Compared> compared = task.run(report::add);
      PrintWriter out = spec.commandLine().getOut();
      report.print(compared, out);
      if (repair && report.mendable().findAny().isPresent()) {
        long written =
            new Repair(consumer, server.rest(), new DocumentReader(serdes))
                .mend(report.mendable().toList());
        out.printf("%d documents written%n", written);
        return report.total() == written ? ExitCode.GOOD : ExitCode.FAILED;
      }
      return report.total() == 0 ? ExitCode.GOOD : ExitCode.FAILED;
    } finally {
      delete(folder);
    }
  }

  private Map<String, Object> consumerConfig() {
    return Map.of(
        "bootstrap.servers",
        kafka.bootstrapServers(),
        "client.id",
        "unionpulse-reconcile",
        "isolation.level",
        "read_committed",
        "enable.auto.commit",
        false,
        "allow.auto.create.topics",
        false);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
