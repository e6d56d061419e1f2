package io.unionpulse.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserExtensionTest {

  @TempDir private Path folder;

  private Path program(String name, String permissions) throws IOException {
    return Files.setPosixFilePermissions(
        Files.createFile(folder.resolve(name)), PosixFilePermissions.fromString(permissions));
  }

  @Test
  void withoutABrowserOnThePathTheTestsAreSkippedWithAReason() throws IOException {
    program("chromium", "rw-r--r--");
    var result = BrowserExtension.condition(Map.of("PATH", "/nowhere:" + folder));

    assertThat(result.isDisabled()).isTrue();
    assertThat(result.getReason()).hasValueSatisfying(why -> assertThat(why).contains("install"));
  }

  @Test
  void inContinuousIntegrationThatFails() {
    var environment = Map.of("PATH", folder.toString(), "CI", "true");

    assertThatThrownBy(() -> BrowserExtension.condition(environment))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no Chromium here");
  }

  @Test
  void aBrowserOnThePathIsTaken() throws IOException {
    program("google-chrome", "rwxr-xr-x");

    assertThat(
            BrowserExtension.condition(Map.of("PATH", "/nowhere:" + folder, "CI", "true"))
                .isDisabled())
        .isFalse();
  }

  @Test
  void aBrowserCanBeNamed() throws IOException {
    String named = program("browser", "rwxr-xr-x").toString();

    assertThat(BrowserExtension.condition(Map.of("UNIONPULSE_CHROMIUM", named)).isDisabled())
        .isFalse();
  }
}
