package io.unionpulse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void aTakenPortIsSaidBeforeAnythingStarts() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();

      assertThatThrownBy(() -> Ports.choose("Kafka", port))
          .isInstanceOf(LocalServerException.class)
          .hasMessage(
              "Kafka cannot use port %d: another program has it.".formatted(port)
                  + " Stop that one or choose another port (0 is any free one).");
    }
  }

  @Test
  void aPortTakenOnAllAddressesIsTaken() throws IOException {
    try (ServerSocket other = new ServerSocket(0)) {
      assertThatThrownBy(() -> Ports.choose("Kafka", other.getLocalPort()))
          .isInstanceOf(LocalServerException.class);
    }
  }

  @Test
  void aFreePortIsTakenAsAsked() {
    int free = Ports.free();

    assertThat(Ports.choose("Kafka", free)).isEqualTo(free);
  }

  @Test
  void aFreePortIsGivenOnce() {
    assertThat(IntStream.range(0, 500).map(i -> Ports.free()).boxed()).doesNotHaveDuplicates();
  }

  @Test
  void anyFreePortLiesBelowThoseOfOutgoingConnections() {
    assertThat(Ports.choose("Kafka", 0)).isBetween(15_000, 32_000);
  }
}
