package io.unionpulse.bench.streams;

import io.unionpulse.bench.worker.Orders;
import io.unionpulse.cli.LibraryLogs;
import io.unionpulse.extraction.Extraction;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.streams.StreamsApplication;
import io.unionpulse.streams.StreamsSettings;
import io.unionpulse.streams.topology.FactReader;
import io.unionpulse.streams.topology.Topologies;
import io.unionpulse.streams.topology.TopologyOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;

/**
 * Runs what is measured. Orders are {@code run CONTESTANT APPLICATION FOLDER}; {@code restore
 * APPLICATION FOLDER}, the application as it is, done when its state is there; and {@code stop}.
 */
public final class StreamsWorker {

  private static final int THREADS = 2;
  private static final long GLANCE_MILLIS = 20;
  private static final Duration STOP_WITHIN = Duration.ofSeconds(30);

  private StreamsWorker() {}

  /** Takes orders; the arguments are the addresses of Kafka and the registry. */
  public static void main(String[] args) throws IOException {
    LibraryLogs.quiet();
    Orders.take(
        words ->
            switch (words[0]) {
              case "run" -> run(Contestant.valueOf(words[1]), settings(args, words[2], words[3]));
              case "restore" -> restore(settings(args, words[1], words[2]));
              default -> () -> {};
            });
  }

  private static StreamsSettings settings(String[] servers, String application, String folder) {
    return new StreamsSettings(servers[0], servers[1], application, Path.of(folder), THREADS);
  }

  private static AutoCloseable run(Contestant contestant, StreamsSettings settings) {
    var properties = settings.toProperties();
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, contestant.guarantee());
    var streams =
        new KafkaStreams(
            topology(contestant, ContractSerdes.of(settings.schemaRegistryUrl())), properties);
    streams.start();
    return () -> streams.close(STOP_WITHIN);
  }

  private static Topology topology(Contestant contestant, ContractSerdes serdes) {
    return switch (contestant) {
      case PASS_THROUGH -> BareTopologies.passThrough();
      case REKEYED_COUNT -> BareTopologies.rekeyedCount(serdes);
      case TOPOLOGY, TOPOLOGY_AT_LEAST_ONCE -> production(serdes, ReadyFacts::read);
      case TOPOLOGY_WITH_EXTRACTION -> production(serdes, Extraction.standard()::extract);
    };
  }

  private static Topology production(ContractSerdes serdes, FactReader facts) {
    return Topologies.build(serdes, facts, Gazetteer.standard()::nameOf, TopologyOptions.DEFAULT);
  }

  private static AutoCloseable restore(StreamsSettings settings) throws InterruptedException {
    var application = new StreamsApplication(settings);
    application.start();
    while (!application.isRunning()
        || application.health().restoring().partitions() > 0
        || application.health().restoring().records() == 0) {
      Thread.sleep(GLANCE_MILLIS);
    }
    return application;
  }

  /** The arguments for these servers. */
  static List<String> arguments(String bootstrapServers, String schemaRegistryUrl) {
    return List.of(bootstrapServers, schemaRegistryUrl);
  }
}
