package io.unionpulse.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import io.unionpulse.local.UnionPulseHome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page's pure modules under Node's own test runner; the Node is the one Playwright brings. */
class PageModulesTest {

  @Test
  void theModulesPassTheirTests() throws Exception {
    Path node = driver().resolve("node");
    Path tests = UnionPulseHome.find().resolve("dashboard/src/test/js");
    Process run =
        new ProcessBuilder(
                node.toString(), "--test", "marks.test.mjs", "state.test.mjs", "parts.test.mjs")
            .directory(tests.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(run.waitFor()).as(said).isZero();
    assertThat(said).contains("fail 0").doesNotContain("tests 0");
  }

  private static Path driver() {
    return Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
        .driverDir();
  }
}
