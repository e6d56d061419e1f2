package io.unionpulse.bench.chaos;

import io.unionpulse.bench.ElasticsearchCalls;
import io.unionpulse.local.LocalServers;
import io.unionpulse.local.LocalSettings;
import io.unionpulse.sink.SinkMain;
import io.unionpulse.sink.setup.SetupSettings;
import io.unionpulse.sink.setup.SetupTask;
import io.unionpulse.streams.StreamsMain;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The three real servers, set up, and the applications as the jars that operators run: two
 * instances of streams, of which one has a name, and the sink, which reaches Elasticsearch by a
 * {@link Wire}.
 */
final class ChaosHouse implements AutoCloseable {

  private static final int KAFKA_HEAP_MIB = 384;
  private static final int REGISTRY_HEAP_MIB = 128;
  private static final int ELASTICSEARCH_HEAP_MIB = 512;
  private static final Duration START_LIMIT = Duration.ofMinutes(4);
  private static final long SLOWNESS_MILLIS = 1_500;

  private final Path folder;
  private final LocalServers servers;
  private final ElasticsearchCalls elasticsearch;
  private final Wire wire;
  private final Map<Target, Application> applications = new EnumMap<>(Target.class);

  private ChaosHouse(Path folder, LocalServers servers, Optional<Path> clockLibrary) {
    this.folder = folder;
    this.servers = servers;
    this.elasticsearch = new ElasticsearchCalls(servers.elasticsearchUrl());
    this.wire = new Wire(servers.elasticsearchUrl(), SLOWNESS_MILLIS);
    for (Target target : List.of(Target.STREAMS_1, Target.STREAMS_2, Target.SINK)) {
      applications.put(target, application(target, clockLibrary));
    }
  }

  /**
   * Starts everything.
   *
   * @param folder for data and logs, empty
   * @param clockLibrary see {@link FakeClock#library()}; without it clocks cannot jump
   */
  static ChaosHouse open(Path folder, Optional<Path> clockLibrary) throws InterruptedException {
    LocalServers servers =
        LocalServers.start(
            folder,
            LocalSettings.defaults()
                .withHeapsMiB(KAFKA_HEAP_MIB, REGISTRY_HEAP_MIB, ELASTICSEARCH_HEAP_MIB)
                .withStartLimit(START_LIMIT),
            System.err::println);
    var house = new ChaosHouse(folder, servers, clockLibrary);
    try {
      new SetupTask(
              SetupSettings.of(
                  servers.bootstrapServers(),
                  servers.schemaRegistryUrl(),
                  servers.elasticsearchUrl()),
              line -> {})
          .run();
      house.applications.values().forEach(Application::start);
      return house;
    } catch (InterruptedException | RuntimeException e) {
      house.close();
      throw e;
    }
  }

  private Application application(Target target, Optional<Path> clockLibrary) {
    Optional<FakeClock> clock =
        clockLibrary.map(
            library -> new FakeClock(library, folder.resolve(target.name() + ".clock")));
    if (target == Target.SINK) {
      Map<String, String> addresses = new HashMap<>(servers.addresses());
      addresses.put("UNIONPULSE_ELASTICSEARCH_URL", wire.url());
      return new Application(
          target,
          "sink",
          SinkMain.class,
          List.of("sink", "--instance-id", "sink-1"),
          addresses,
          folder,
          clock);
    }
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--state-dir", folder.resolve(target.name() + ".state").toString()));
    arguments.addAll(List.of("--threads", "1", "--session-timeout", "10"));
    if (target == Target.STREAMS_1) {
      arguments.addAll(List.of("--instance-id", "streams-1"));
    }
    return new Application(
        target, "streams-app", StreamsMain.class, arguments, servers.addresses(), folder, clock);
  }

  Path folder() {
    return folder;
  }

  LocalServers servers() {
    return servers;
  }

  /** Past the wire. */
  ElasticsearchCalls elasticsearch() {
    return elasticsearch;
  }

  Wire wire() {
    return wire;
  }

  /** The application that a target is. */
  Application application(Target target) {
    return applications.get(target);
  }

  /** How applications have ended of themselves, which they must not. */
  List<String> endings() {
    return applications.values().stream().flatMap(each -> each.endings().stream()).toList();
  }

  /** Ends everything at once: nobody needs the data any more. */
  @Override
  public void close() {
    applications.values().forEach(Application::close);
    wire.close();
    servers.kafka().kill();
    servers.registry().kill();
    servers.elasticsearch().kill();
    servers.close();
  }
}
