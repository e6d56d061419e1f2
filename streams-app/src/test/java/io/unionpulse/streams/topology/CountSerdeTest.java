package io.unionpulse.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.avro.Granularity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a count says comes back from its store as it was. */
class CountSerdeTest {

  @Property
  void aCountComesBack(@ForAll Random random, @ForAll Granularity granularity) {
    DistrictCount count = count(random, granularity);

    try (var serde = CountSerde.create()) {
      byte[] bytes = serde.serializer().serialize("store", count);
      assertThat(serde.deserializer().deserialize("store", bytes)).isEqualTo(count);
    }
  }

  private static DistrictCount count(Random random, Granularity granularity) {
    Map<String, Long> byType = new TreeMap<>();
    for (ActivityType type : ActivityType.values()) {
      if (random.nextBoolean()) {
        byType.put(type.name(), random.nextLong());
      }
    }
    long mostFen = 1_000_000_000_000_000_000L;
    return new DistrictCount(
        "110101",
        random.nextBoolean() ? "东城区" : "",
        granularity,
        "2024-10-14",
        random.nextLong(),
        random.nextLong(),
        random.nextLong(),
        random.nextLong(),
        BigDecimal.valueOf(random.nextLong() % mostFen, 2),
        byType,
        random.nextLong());
  }
}
