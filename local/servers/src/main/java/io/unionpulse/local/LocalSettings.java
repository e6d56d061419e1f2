package io.unionpulse.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;

/**
 * How the local servers run.
 *
 * @param kafkaPort 1 to 65535, or 0 for any free port
 * @param registryPort 1 to 65535, or 0 for any free port
 * @param elasticsearchPort 1 to 65535, or 0 for any free port
 * @param kafkaHeapMiB Java heap of Kafka, in MiB, at least 128
 * @param registryHeapMiB Java heap of the registry, in MiB, at least 96
 * @param elasticsearchHeapMiB Java heap of Elasticsearch, in MiB, at least 256
 * @param diskWatermark whether Elasticsearch stops writing when the disk is nearly full (90 and 95
 *     percent, its defaults); off by default, because on a laptop that is often
 * @param minimumDiskMiB free space that the data folder must have at the start, in MiB
 * @param startLimit how long a server may take to answer
 * @param javaHome the Java installation that runs the servers, 17 or later
 */
public record LocalSettings(
    int kafkaPort,
    int registryPort,
    int elasticsearchPort,
    int kafkaHeapMiB,
    int registryHeapMiB,
    int elasticsearchHeapMiB,
    boolean diskWatermark,
    long minimumDiskMiB,
    Duration startLimit,
    Path javaHome) {

  private static final int LAST_PORT = 65_535;

  /** Checks the ranges. */
  public LocalSettings {
    requireRange("Kafka's port", kafkaPort, 0, LAST_PORT);
    requireRange("The registry's port", registryPort, 0, LAST_PORT);
    requireRange("Elasticsearch's port", elasticsearchPort, 0, LAST_PORT);
    requireRange("Kafka's heap in MiB", kafkaHeapMiB, 128, Integer.MAX_VALUE);
    requireRange("The registry's heap in MiB", registryHeapMiB, 96, Integer.MAX_VALUE);
    requireRange("Elasticsearch's heap in MiB", elasticsearchHeapMiB, 256, Integer.MAX_VALUE);
    int[] fixed =
        IntStream.of(kafkaPort, registryPort, elasticsearchPort).filter(p -> p != 0).toArray();
    if (IntStream.of(fixed).distinct().count() < fixed.length) {
      throw new LocalServerException(
          "Two servers cannot share a port: give each its own, or 0 for any free one.");
    }
  }

  /** Free ports, heaps for a laptop, this JVM's Java. */
  public static LocalSettings defaults() {
    return new LocalSettings(
        0,
        0,
        0,
        256,
        128,
        512,
        false,
        1024,
        Duration.ofMinutes(2),
        Path.of(System.getProperty("java.home")));
  }

  /** The same with these ports, each 1 to 65535 or 0 for any free one. */
  public LocalSettings withPorts(int kafka, int registry, int elasticsearch) {
    return new LocalSettings(
        kafka,
        registry,
        elasticsearch,
        kafkaHeapMiB,
        registryHeapMiB,
        elasticsearchHeapMiB,
        diskWatermark,
        minimumDiskMiB,
        startLimit,
        javaHome);
  }

  /** The same with these Java heaps, in MiB. */
  public LocalSettings withHeapsMiB(int kafka, int registry, int elasticsearch) {
    return new LocalSettings(
        kafkaPort,
        registryPort,
        elasticsearchPort,
        kafka,
        registry,
        elasticsearch,
        diskWatermark,
        minimumDiskMiB,
        startLimit,
        javaHome);
  }

  /** The same with Elasticsearch's protection of a nearly full disk on or off. */
  public LocalSettings withDiskWatermark(boolean on) {
    return new LocalSettings(
        kafkaPort,
        registryPort,
        elasticsearchPort,
        kafkaHeapMiB,
        registryHeapMiB,
        elasticsearchHeapMiB,
        on,
        minimumDiskMiB,
        startLimit,
        javaHome);
  }

  /** The same with this much free disk required at the start, in MiB. */
  public LocalSettings withMinimumDiskMiB(long mebibytes) {
    return new LocalSettings(
        kafkaPort,
        registryPort,
        elasticsearchPort,
        kafkaHeapMiB,
        registryHeapMiB,
        elasticsearchHeapMiB,
        diskWatermark,
        mebibytes,
        startLimit,
        javaHome);
  }

  /** The same with this limit on how long a server may take to answer. */
  public LocalSettings withStartLimit(Duration limit) {
    return new LocalSettings(
        kafkaPort,
        registryPort,
        elasticsearchPort,
        kafkaHeapMiB,
        registryHeapMiB,
        elasticsearchHeapMiB,
        diskWatermark,
        minimumDiskMiB,
        limit,
        javaHome);
  }

  /** The same with the servers on this Java installation. */
  public LocalSettings withJavaHome(Path home) {
    return new LocalSettings(
        kafkaPort,
        registryPort,
        elasticsearchPort,
        kafkaHeapMiB,
        registryHeapMiB,
        elasticsearchHeapMiB,
        diskWatermark,
        minimumDiskMiB,
        startLimit,
        home);
  }

  private static void requireRange(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new LocalServerException(
          "%s must be %d to %d, not %d.".formatted(what, least, most, value));
    }
  }
}
