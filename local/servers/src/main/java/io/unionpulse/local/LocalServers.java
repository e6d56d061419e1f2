package io.unionpulse.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Kafka, the schema registry and Elasticsearch, started side by side. */
public final class LocalServers implements AutoCloseable {

  private final KafkaServer kafka;
  private final RegistryServer registry;
  private final ElasticsearchServer elasticsearch;

  private LocalServers(
      KafkaServer kafka, RegistryServer registry, ElasticsearchServer elasticsearch) {
    this.kafka = kafka;
    this.registry = registry;
    this.elasticsearch = elasticsearch;
  }

  /** Starts all three; see {@link #start(Path, LocalSettings, Consumer)}. */
  public static LocalServers start(Path data, LocalSettings settings) {
    return start(data, settings, line -> {});
  }

  /**
   * Starts all three and returns when each can work.
   *
   * @param data folder of their data, made if missing; a start on the same folder finds it again
   * @param progress told each server's start, such as {@code Kafka is up on 127.0.0.1:9092 (2.1
   *     s)}; never by two threads at once
   * @throws LocalServerException if one cannot run, with what to do; then none is left running
   */
  public static LocalServers start(Path data, LocalSettings settings, Consumer<String> progress) {
    Machine.requireJava(settings.javaHome());
    LocalServers servers = prepare(data, settings);
    try {
      AddressesFile.clear(data);
      Machine.requireDisk(data, settings.minimumDiskMiB());
      Machine.requireMemory(
          "Kafka, the schema registry and Elasticsearch",
          servers.all().stream().mapToLong(LocalServer::memoryMiB).sum());
      servers.launch(progress);
      return servers;
    } catch (RuntimeException e) {
      servers.close();
      throw e;
    }
  }

  /** Takes folders and ports of all three before any of them starts. */
  private static LocalServers prepare(Path data, LocalSettings settings) {
    List<LocalServer> taken = new ArrayList<>();
    try {
      KafkaServer kafka = new KafkaServer(data.resolve("kafka"), settings);
      taken.add(kafka);
      RegistryServer registry = new RegistryServer(data.resolve("registry"), settings);
      taken.add(registry);
      return new LocalServers(
          kafka, registry, new ElasticsearchServer(data.resolve("elasticsearch"), settings));
    } catch (RuntimeException e) {
      taken.forEach(LocalServer::close);
      throw e;
    }
  }

  private void launch(Consumer<String> progress) {
    ExecutorService threads = Executors.newFixedThreadPool(all().size());
    try {
      var starts = new ExecutorCompletionService<String>(threads);
      all().forEach(server -> starts.submit(() -> launch(server)));
      for (int i = 0; i < all().size(); i++) {
        progress.accept(starts.take().get());
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof LocalServerException known
          ? known
          : new LocalServerException("The local servers do not start: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalServerException("The local servers were stopped while they started.", e);
    } finally {
      // One has failed: the others need not come up any more.
      threads.shutdownNow();
      awaitEnd(threads);
    }
  }

  /** No thread may start a child after this object was closed. */
  private static void awaitEnd(ExecutorService threads) {
    boolean interrupted = Thread.interrupted();
    try {
      if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("a start does not end");
      }
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static String launch(LocalServer server) {
    long start = System.nanoTime();
    server.launch();
    double seconds = (System.nanoTime() - start) / 1e9;
    return String.format(
        Locale.ROOT, "%s is up on %s (%.1f s)", server.name(), server.address(), seconds);
  }

  /** Kafka. */
  public KafkaServer kafka() {
    return kafka;
  }

  /** The schema registry. */
  public RegistryServer registry() {
    return registry;
  }

  /** Elasticsearch. */
  public ElasticsearchServer elasticsearch() {
    return elasticsearch;
  }

  /** Kafka's bootstrap servers, as HOST:PORT. */
  public String bootstrapServers() {
    return kafka.address();
  }

  /** Base address of the registry's Confluent API. */
  public String schemaRegistryUrl() {
    return registry.address();
  }

  /** Base address of Elasticsearch. */
  public String elasticsearchUrl() {
    return elasticsearch.address();
  }

  /** The addresses by the environment variables that every command of the house reads. */
  public Map<String, String> addresses() {
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put("UNIONPULSE_BOOTSTRAP_SERVERS", bootstrapServers());
    addresses.put("UNIONPULSE_SCHEMA_REGISTRY_URL", schemaRegistryUrl());
    addresses.put("UNIONPULSE_ELASTICSEARCH_URL", elasticsearchUrl());
    return addresses;
  }

  /** Completes with the first server whose running process ends, for whatever reason. */
  public CompletableFuture<LocalServer> onFirstExit() {
    return CompletableFuture.anyOf(
            all().stream().map(LocalServer::onExit).toArray(CompletableFuture<?>[]::new))
        .thenApply(LocalServer.class::cast);
  }

  /** Stops all three in order, side by side. */
  @Override
  public void close() {
    all().forEach(LocalServer::requestStop);
    all().forEach(LocalServer::close);
  }

  private List<LocalServer> all() {
    return List.of(kafka, registry, elasticsearch);
  }
}
