package io.unionpulse.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LocalSettingsTest {

  private final LocalSettings defaults = LocalSettings.defaults();

  @Test
  void aPortOutOfRangeIsRefused() {
    assertThatThrownBy(() -> defaults.withPorts(0, 65_536, 0))
        .isInstanceOf(LocalServerException.class)
        .hasMessage("The registry's port must be 0 to 65535, not 65536.");
  }

  @Test
  void twoServersCannotShareAPort() {
    assertThatThrownBy(() -> defaults.withPorts(9092, 0, 9092))
        .hasMessageStartingWith("Two servers cannot share a port");
  }

  @Test
  void aHeapThatIsTooSmallToStartIsRefused() {
    assertThatThrownBy(() -> defaults.withHeapsMiB(256, 128, 255))
        .hasMessageStartingWith("Elasticsearch's heap in MiB must be 256 to ");
  }
}
