package io.unionpulse.streams;

import io.unionpulse.schemas.Generation;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that say which application is meant, and where its state lives. */
final class ApplicationOptions {

  @Mixin private GroupOptions group;

  @Option(
      names = "--state-dir",
      paramLabel = "DIR",
      defaultValue = "data/streams-state",
      description =
          "Folder of the state stores; restored from Kafka if lost (default: ${DEFAULT-VALUE}).")
  private Path stateDirectory;

  String applicationId() {
    return group.applicationId();
  }

  Path stateDirectory() {
    return stateDirectory.toAbsolutePath();
  }

  int generationNumber() {
    return group.generationNumber();
  }

  /**
   * The generation.
   *
   * @throws IllegalArgumentException with one line that says what to do
   */
  Generation generation() {
    return group.generation();
  }
}
