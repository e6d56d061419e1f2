package io.unionpulse.sink;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.avro.Granularity;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.DistrictCountKey;
import io.unionpulse.schemas.Generation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Many records and what must come of them: for each key its newest version, for each malformed
 * record a letter. Every tenth key has a newer version too, every twentieth an older one after it.
 */
final class Flood {

  private static final int MALFORMED_EVERY = 1_000;
  private static final int NEWER_EVERY = 10;
  private static final int OLDER_EVERY = 20;
  private static final long FIRST_VERSION = 1_000_000;
  private static final String TOO_LONG_FOR_A_TERM = "x".repeat(40_000);

  private final Generation generation;
  private final Map<String, Long> newest = new ConcurrentHashMap<>();
  private final Set<String> malformed = ConcurrentHashMap.newKeySet();

  Flood() {
    this(Generation.FIRST);
  }

  /** Records of the topics of a generation of results. */
  Flood(Generation generation) {
    this.generation = generation;
  }

  /** What is there and must not be, or must be and is not, one line for each key. */
  Set<String> differences(Map<String, Long> versions) {
    Set<String> differences = new TreeSet<>();
    Set<String> keys = new HashSet<>(versions.keySet());
    keys.addAll(newest.keySet());
    for (String key : keys) {
      if (!Objects.equals(newest.get(key), versions.get(key))) {
        differences.add(key + ": " + versions.get(key) + ", not " + newest.get(key));
      }
    }
    return differences;
  }

  /** Where each malformed record is, as {@code topic-partition@offset}. */
  Set<String> malformed() {
    return malformed;
  }

  /** What the documents add up to: they have neither district nor date. */
  private List<DistrictCount> counts() {
    return Stream.of(Granularity.ALL, Granularity.UNDATED)
        .map(
            granularity ->
                DistrictCount.newBuilder()
                    .setDistrict("UNKNOWN")
                    .setGranularity(granularity)
                    .setPeriod(granularity.name())
                    .setActivities(newest.size())
                    .setReports(newest.size())
                    .setByType(Map.of("OTHER", (long) newest.size()))
                    .setVersion(FIRST_VERSION + newest.size())
                    .build())
        .toList();
  }

  static String place(String topic, int partition, long offset) {
    return "%s-%d@%d".formatted(topic, partition, offset);
  }

  /** Writes the keys of these numbers and waits until the broker has them. */
  void write(String bootstrapServers, String registryUrl, int from, int to) {
    try (var producer =
            new KafkaProducer<>(
                Map.<String, Object>of(
                    "bootstrap.servers",
                    bootstrapServers,
                    "linger.ms",
                    20,
                    // A topic that was just made anew may refuse the first batch of a series.
                    "enable.idempotence",
                    false,
                    "max.in.flight.requests.per.connection",
                    1),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        Serializer<Activity> serializer =
            ContractSerdes.of(registryUrl).serializer(generation.activities());
        Serializer<DistrictCount> counter =
            ContractSerdes.of(registryUrl).serializer(generation.districtCounts())) {
      var writing = new Writing(producer, serializer, counter);
      for (int i = from; i < to; i++) {
        writing.number(i);
      }
      writing.end();
    }
  }

  private final class Writing {
    private final KafkaProducer<byte[], byte[]> producer;
    private final Serializer<Activity> serializer;
    private final Serializer<DistrictCount> counter;
    private final List<Future<RecordMetadata>> all = new ArrayList<>();
    private final List<Future<RecordMetadata>> bad = new ArrayList<>();

    Writing(
        KafkaProducer<byte[], byte[]> producer,
        Serializer<Activity> serializer,
        Serializer<DistrictCount> counter) {
      this.producer = producer;
      this.serializer = serializer;
      this.counter = counter;
    }

    void number(int i) {
      if (i % MALFORMED_EVERY == MALFORMED_EVERY / 2) {
        bad.add(send("malformed-" + i, malformedValue(i)));
        return;
      }
      String id = "flood-" + i;
      good(id, FIRST_VERSION + i);
      if (i % NEWER_EVERY == 0) {
        good(id, FIRST_VERSION + i + 1);
      }
      if (i % OLDER_EVERY == 0) {
        good(id, FIRST_VERSION + i - 1);
      }
    }

    private void good(String id, long version) {
      newest.merge(id, version, Math::max);
      all.add(send(id, bytes(Contract.activity(id, version))));
    }

    /** By turns one that no reader takes and one that the mapping refuses. */
    private byte[] malformedValue(int i) {
      if (i / MALFORMED_EVERY % 2 == 0) {
        return "not Avro at all".getBytes(StandardCharsets.UTF_8);
      }
      Activity refused = Contract.activity("malformed-" + i, 1);
      refused.setExtractor(TOO_LONG_FOR_A_TERM);
      return bytes(refused);
    }

    private byte[] bytes(Activity activity) {
      return serializer.serialize(generation.activities().name(), activity);
    }

    private Future<RecordMetadata> send(String key, byte[] value) {
      return producer.send(
          new ProducerRecord<>(
              generation.activities().name(), key.getBytes(StandardCharsets.UTF_8), value));
    }

    void end() {
      producer.flush();
      try {
        for (DistrictCount count : counts()) {
          byte[] value = counter.serialize(generation.districtCounts().name(), count);
          byte[] key = DistrictCountKey.of(count).getBytes(StandardCharsets.UTF_8);
          all.add(
              producer.send(new ProducerRecord<>(generation.districtCounts().name(), key, value)));
        }
        for (Future<RecordMetadata> good : all) {
          good.get();
        }
        for (Future<RecordMetadata> letter : bad) {
          RecordMetadata at = letter.get();
          malformed.add(place(at.topic(), at.partition(), at.offset()));
        }
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
