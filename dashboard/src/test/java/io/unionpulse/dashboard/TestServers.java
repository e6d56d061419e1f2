package io.unionpulse.dashboard;

import io.unionpulse.local.LocalServers;
import io.unionpulse.local.LocalSettings;
import io.unionpulse.sink.setup.SetupSettings;
import io.unionpulse.sink.setup.SetupTask;
import java.nio.file.Files;
import java.nio.file.Path;

/** The three real servers, set up. */
final class TestServers {

  private TestServers() {}

  static LocalServers start() throws Exception {
    Path data = Files.createTempDirectory(Path.of("target"), "servers-");
    var servers = LocalServers.start(data, LocalSettings.defaults());
    new SetupTask(
            SetupSettings.of(
                servers.bootstrapServers(),
                servers.schemaRegistryUrl(),
                servers.elasticsearchUrl()),
            line -> {})
        .run();
    return servers;
  }
}
