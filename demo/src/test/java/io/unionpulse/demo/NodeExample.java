package io.unionpulse.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.unionpulse.local.LocalServers;
import io.unionpulse.local.UnionPulseHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs {@code docs/examples/node} as its reader would, in a copy below {@code target}. */
final class NodeExample {

  private static final long PATIENCE_MINUTES = 5;

  private NodeExample() {}

  /** What it prints. Without Node on the machine the test is skipped, except in CI. */
  static String run(LocalServers servers) throws Exception {
    requireNode();
    Path example = copy(UnionPulseHome.find().resolve("docs/examples/node"));
    execute(example, Map.of(), "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    return execute(
        example,
        Map.of(
            "BOOTSTRAP_SERVERS",
            servers.bootstrapServers(),
            "SCHEMA_REGISTRY_URL",
            servers.schemaRegistryUrl()),
        "node",
        "publish.mjs");
  }

  private static void requireNode() {
    for (String program : List.of("node", "npm")) {
      boolean there =
          Stream.of(System.getenv("PATH").split(":", -1))
              .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
      if (!there) {
        String reason = "the Node example is not run: there is no " + program + " on the PATH";
        System.out.println(reason);
        assertThat(System.getenv("CI")).as(reason).isNull();
        abort(reason);
      }
    }
  }

  private static Path copy(Path example) throws IOException {
    Path copy =
        Files.createDirectories(UnionPulseHome.find().resolve("demo/target/it/node-example"));
    try (Stream<Path> files = Files.list(example)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return copy;
  }

  private static String execute(Path folder, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path log = folder.resolve(command[0] + ".log");
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(folder.resolve("report.json").toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES))
          .as("%s ends", command[0])
          .isTrue();
    } finally {
      process.destroyForcibly();
    }
    String said = Files.readString(log, UTF_8);
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }
}
