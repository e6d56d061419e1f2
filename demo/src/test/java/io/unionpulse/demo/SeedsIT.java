package io.unionpulse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.local.ChildJvm;
import io.unionpulse.local.JvmCommand;
import io.unionpulse.local.UnionPulseHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo as its user runs it. */
class SeedsIT {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir private Path folder;

  @Test
  void theSeedsGiveTheGoldsCountsAndASecondDemoOnTheSameDataChangesNone() throws Exception {
    List<String> expected =
        Files.readAllLines(
            UnionPulseHome.find().resolve("demo/src/test/resources/seeds-table.txt"));

    assertThat(table(demo("first"))).isEqualTo(expected);
    assertThat(table(demo("second"))).isEqualTo(expected);
  }

  /** Runs the demo's jar to its end and gives the file with all that it said. */
  private Path demo(String name) throws InterruptedException {
    var command =
        new JvmCommand(
            "io.unionpulse.demo.DemoMain",
            List.of(UnionPulseHome.find().resolve("demo/target/unionpulse-demo.jar")),
            List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
            List.of("--once", "--data", folder.resolve("data").toString()),
            Map.of("UNIONPULSE_HOME", UnionPulseHome.find().toString()),
            folder,
            folder.resolve(name + ".log"),
            Path.of(System.getProperty("java.home")));
    try (ChildJvm demo = ChildJvm.start(command)) {
      assertThat(demo.awaitExit(PATIENCE)).as("ends by itself").isTrue();
      assertThat(demo.exitCode()).hasValue(0);
      return demo.log();
    }
  }

  /** What went to stdout: progress lines, which go to stderr, begin with the time. */
  private static List<String> table(Path log) throws IOException {
    return Files.readAllLines(log).stream().filter(line -> !line.startsWith("[")).toList();
  }
}
