package io.unionpulse.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

  @Test
  void kafkaStreamsUnderstandsEverySetting() {
    var availability =
        new Availability("streams-1", 2, Duration.ofSeconds(6), Duration.ofMillis(250));
    var properties =
        new StreamsSettings("localhost:1", "http://localhost", "app", Path.of("state"), 1)
            .toProperties();
    availability.addTo(properties);

    var config = new StreamsConfig(properties).getMainConsumerConfigs("group", "client", 0);

    assertThat(config)
        .containsEntry("group.instance.id", "streams-1-0")
        .containsEntry("session.timeout.ms", 6_000)
        .containsEntry("heartbeat.interval.ms", 2_000);
    assertThat(properties)
        .containsEntry("num.standby.replicas", 2)
        .containsEntry("commit.interval.ms", 250L);
  }

  @Test
  void aNamelessInstanceHasNoInstanceId() {
    var properties = new Properties();
    Availability.DEFAULT.addTo(properties);

    assertThat(properties.keySet()).noneMatch(key -> key.toString().endsWith("instance.id"));
  }

  @Test
  void wrongSettingsAreExplained() {
    assertThatThrownBy(
            () -> new Availability("a b", 0, Duration.ofSeconds(45), Duration.ofMillis(100)))
        .hasMessageContaining("--instance-id is 'a b': give letters");
    assertThatThrownBy(
            () -> new Availability("", -1, Duration.ofSeconds(45), Duration.ofMillis(100)))
        .hasMessageContaining("--standby-replicas is '-1': give 0 or more");
    assertThatThrownBy(() -> new Availability("", 0, Duration.ZERO, Duration.ofMillis(100)))
        .hasMessageContaining("--session-timeout is '0': give 1 second");
    assertThatThrownBy(() -> new Availability("", 0, Duration.ofSeconds(45), Duration.ZERO))
        .hasMessageContaining("--commit-interval is '0': give 10 ms");
  }
}
