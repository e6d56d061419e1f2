package io.unionpulse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerIT {

  @TempDir Path folder;

  @Test
  void aTakenPortIsSaidAndNothingStarts() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var settings = LocalSettings.defaults().withPorts(other.getLocalPort(), 0, 0);

      assertThatThrownBy(() -> KafkaServer.start(folder, settings))
          .isInstanceOf(LocalServerException.class)
          .hasMessageStartingWith("Kafka cannot use port " + other.getLocalPort());
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void aServerThatDiesSaysWhyAndWhereToLook() throws IOException {
    Path storage = Files.createDirectories(folder.resolve("storage"));
    Files.writeString(storage.resolve("meta.properties"), "version=1\nnode.id=7\ncluster.id=x\n");

    assertThatThrownBy(() -> KafkaServer.start(folder))
        .isInstanceOf(LocalServerException.class)
        .hasMessageStartingWith("Kafka ended with exit code 1 while it started: ")
        .hasMessageContaining("Stored node id 7 doesn't match")
        .hasMessageEndingWith("See " + folder.resolve("server.log") + ".");
  }

  @Test
  void aServerThatIsNotUpInTimeIsEndedAndSaid() throws IOException {
    var settings = LocalSettings.defaults().withStartLimit(Duration.ofMillis(1));

    assertThatThrownBy(() -> KafkaServer.start(folder, settings))
        .isInstanceOf(LocalServerException.class)
        .hasMessageStartingWith("Kafka did not answer within ")
        .hasMessageContaining(folder.resolve("server.log").toString());
    DataFolder.open(folder).close();
  }
}
