package io.unionpulse.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SinkSettingsTest {

  private static final Duration LINGER = Duration.ofMillis(100);

  private static final String KAFKA = "localhost:9092";
  private static final String REGISTRY = "http://localhost:8081";
  private static final String ELASTICSEARCH = "http://localhost:9200";
  private static final int MIB = 1024 * 1024;

  @Test
  void haveDefaultsThatHold() {
    assertThat(SinkSettings.of(KAFKA, REGISTRY, ELASTICSEARCH).groupId())
        .isEqualTo("unionpulse-sink");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:9200", "ftp://localhost:9200", "http://", "http://a b", ""})
  void refuseWhatIsNoAddress(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SinkSettings.of(KAFKA, REGISTRY, url))
        .withMessageContainingAll("--elasticsearch-url", url, "write it as http://HOST:PORT");
  }

  @Test
  void refuseAPasswordInAnAddressWithoutRepeatingIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SinkSettings.of(KAFKA, REGISTRY, "http://me:secret@localhost:9200"))
        .withMessageContaining("without user")
        .withMessageNotContaining("secret");
  }

  @Test
  void refuseAnEmptyBrokerList() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SinkSettings.of(" ", REGISTRY, ELASTICSEARCH))
        .withMessageContaining("--bootstrap-servers");
  }

  @Test
  void refuseAnEmptyGroup() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SinkSettings.of(KAFKA, REGISTRY, ELASTICSEARCH).withGroupId(""))
        .withMessageContaining("--group-id");
  }

  @Test
  void refuseLimitsOutOfRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> with(0, MIB, 30));
    assertThatIllegalArgumentException().isThrownBy(() -> with(10_001, MIB, 30));
    assertThatIllegalArgumentException().isThrownBy(() -> with(1, 1000, 30));
    assertThatIllegalArgumentException().isThrownBy(() -> with(1, MIB, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> with(1, MIB, 121));
    assertThat(with(10_000, 64 * MIB, 120).batchRecords()).isEqualTo(10_000);
  }

  @Test
  void refuseALingerOrRequestsOutOfRange() {
    SinkSettings good = SinkSettings.of(KAFKA, REGISTRY, ELASTICSEARCH);
    Duration tooLong = Duration.ofMillis(10_001);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> good.withBatches(1, MIB, tooLong, 1))
        .withMessageContaining("linger");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> good.withBatches(1, MIB, LINGER, 0))
        .withMessageContaining("requests");
    assertThatIllegalArgumentException().isThrownBy(() -> good.withBatches(1, MIB, LINGER, 17));
    assertThat(good.withBatches(1, MIB, Duration.ZERO, 16).requests()).isEqualTo(16);
  }

  private static SinkSettings with(int records, int bytes, int seconds) {
    return new SinkSettings(
        KAFKA,
        REGISTRY,
        ELASTICSEARCH,
        "group",
        "",
        records,
        bytes,
        LINGER,
        2,
        Duration.ofSeconds(seconds));
  }
}
