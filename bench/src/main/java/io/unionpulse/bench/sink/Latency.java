package io.unionpulse.bench.sink;

import com.fasterxml.jackson.databind.JsonNode;
import io.unionpulse.local.LocalServers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * From a record's append to its visibility in search, in milliseconds, at a steady rate.
 *
 * @param p50 of half the records at most
 * @param p99 of 99 in a hundred at most
 */
record Latency(long p50, long p99) {

  private static final int RATE = 500;
  private static final String PREFIX = "latency-";
  private static final int TICK_MILLIS = 10;
  private static final String NEW_ONES =
      "{\"size\":5000,\"sort\":[{\"version\":\"asc\"}],\"_source\":false,"
          + "\"query\":{\"range\":{\"version\":{\"gte\":%d}}}}";

  /** Appends for {@code time}, while the sink runs and the index is empty. */
  static Latency measure(LocalServers servers, BenchIndex index, Duration time)
      throws InterruptedException {
    int documents = Math.toIntExact(RATE * time.toSeconds());
    var appended = new AtomicLongArray(documents);
    long[] millis;
    try (var topic = new BenchTopic(servers, Duration.ZERO)) {
      ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
      try {
        var next = new AtomicInteger();
        var unused =
            clock.scheduleAtFixedRate(
                () -> append(topic, next, appended), 0, TICK_MILLIS, TimeUnit.MILLISECONDS);
        millis = watch(index, appended);
      } finally {
        clock.shutdownNow();
        clock.awaitTermination(1, TimeUnit.MINUTES);
      }
    }
    Arrays.sort(millis);
    return new Latency(millis[documents / 2], millis[documents * 99 / 100]);
  }

  private static void append(BenchTopic topic, AtomicInteger next, AtomicLongArray appended) {
    int perTick = RATE * TICK_MILLIS / 1_000;
    for (int i = 0; i < perTick && next.get() < appended.length(); i++) {
      int number = next.getAndIncrement();
      long version = micros();
      appended.set(number, version);
      topic.append(BenchDocuments.document(PREFIX + number, number, version));
    }
  }

  private static long[] watch(BenchIndex index, AtomicLongArray appended)
      throws InterruptedException {
    var millis = new long[appended.length()];
    var seen = new BitSet(millis.length);
    long from = micros();
    while (seen.cardinality() < millis.length) {
      JsonNode hits =
          index
              .send("POST", "/union-activities/_search", NEW_ONES.formatted(from))
              .at("/hits/hits");
      long now = micros();
      for (JsonNode hit : hits) {
        int number = Integer.parseInt(hit.path("_id").asText().substring(PREFIX.length()));
        if (!seen.get(number)) {
          seen.set(number);
          millis[number] = (now - appended.get(number)) / 1_000;
        }
      }
      int firstUnseen = seen.nextClearBit(0);
      if (firstUnseen < millis.length && appended.get(firstUnseen) > 0) {
        from = appended.get(firstUnseen);
      }
      Thread.sleep(TICK_MILLIS);
    }
    return millis;
  }

  private static long micros() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
  }
}
