package io.unionpulse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnionPulseHomeTest {

  @TempDir Path folder;

  @Test
  void thePropertyWinsOverTheEnvironment() {
    var environment = Map.of("UNIONPULSE_HOME", "/environment");

    assertThat(UnionPulseHome.find(Optional.of("/property"), environment, folder))
        .isEqualTo(Path.of("/property"));
    assertThat(UnionPulseHome.find(Optional.empty(), environment, folder))
        .isEqualTo(Path.of("/environment"));
  }

  @Test
  void withoutEitherItIsTheHouseAroundTheCode() throws IOException {
    Files.createDirectories(folder.resolve("seeds"));
    Path code = Files.createDirectories(folder.resolve("local/servers/target/classes"));

    assertThat(UnionPulseHome.find(Optional.empty(), Map.of(), code)).isEqualTo(folder);
  }

  @Test
  void unknownItSaysWhatToSet() {
    assertThatThrownBy(() -> UnionPulseHome.find(Optional.empty(), Map.of(), folder))
        .isInstanceOf(LocalServerException.class)
        .hasMessage("The folder of UnionPulse is not known: set UNIONPULSE_HOME to it.");
  }
}
