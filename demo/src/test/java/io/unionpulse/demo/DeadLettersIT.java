package io.unionpulse.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.unionpulse.avro.DeadLetter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What cannot be read becomes a dead letter, and the rest goes on. */
class DeadLettersIT {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final byte[] GARBAGE = "no Avro at all".getBytes(StandardCharsets.UTF_8);
  private static final byte[] UNKNOWN_SCHEMA = {0, 0x7f, 0, 0, 1, 2, 3, 4};

  @Test
  void garbageAndAnUnknownSchemaIdAreDeadLettersAndTheRestGoesOn() throws Exception {
    try (var house = House.open()) {
      house.startStreams();
      house.startSink();
      house.publish(List.of(Reports.report("before", 1, "110101")));
      house.send("garbage", GARBAGE).get();
      house.send("unknown", UNKNOWN_SCHEMA).get();
      house.publish(List.of(Reports.report("after", 1, "110116")));

      await().atMost(PATIENCE).until(() -> house.index().holds(Map.of("before", 1L, "after", 1L)));
      await().atMost(PATIENCE).until(() -> house.index().countsAddUp());
      assertThat(house.index().activitiesPerDistrict())
          .isEqualTo(Map.of("110101", 1L, "110116", 1L));

      List<DeadLetter> letters = DeadLetterReading.await(house, 2, PATIENCE);
      assertThat(letters)
          .extracting(DeadLetter::getReason)
          .containsExactlyInAnyOrder("UNDECODABLE", "UNKNOWN_SCHEMA");
      assertThat(letters)
          .extracting(DeadLetter::getValue)
          .containsExactlyInAnyOrder(ByteBuffer.wrap(GARBAGE), ByteBuffer.wrap(UNKNOWN_SCHEMA));
    }
  }
}
