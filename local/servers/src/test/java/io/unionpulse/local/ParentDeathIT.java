package io.unionpulse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParentDeathIT {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  @TempDir Path folder;

  @Test
  void theServersEndWithAKilledParentAndTheNextStartFindsTheirData() throws Exception {
    Path data = folder.resolve("data");
    List<ProcessHandle> children;
    try (ChildJvm parent = ChildJvm.start(localMain(data))) {
      await()
          .atMost(LIMIT)
          .until(() -> Files.exists(data.resolve(AddressesFile.NAME)) || !parent.isAlive());
      assertThat(parent.isAlive()).as(Files.readString(parent.log())).isTrue();
      children = children(data);
      assertThat(children).hasSize(3).allMatch(ProcessHandle::isAlive);

      parent.kill();
    }

    // At once, while the servers still stop: the next start waits for them.
    try (LocalServers servers = LocalServers.start(data, LocalSettings.defaults())) {
      assertThat(children).noneMatch(ProcessHandle::isAlive);
      assertThat(data.resolve(AddressesFile.NAME)).doesNotExist();
      assertThat(servers.addresses()).hasSize(3);
    }
  }

  private JvmCommand localMain(Path data) {
    return JvmCommand.ofThisClassPath(LocalMain.class.getName(), folder.resolve("parent.log"))
        .withJvmOptions("-Xmx64m", "-Dunionpulse.home=" + UnionPulseHome.find())
        .withArguments("--data", data.toString());
  }

  private static List<ProcessHandle> children(Path data) {
    return Stream.of("kafka", "registry", "elasticsearch")
        .map(server -> ProcessHandle.of(pid(data.resolve(server).resolve("server.pid"))))
        .map(Optional::orElseThrow)
        .toList();
  }

  private static long pid(Path file) {
    try {
      return Long.parseLong(Files.readString(file).split(" ", 2)[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
