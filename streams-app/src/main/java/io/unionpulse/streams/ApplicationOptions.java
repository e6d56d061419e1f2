package io.unionpulse.streams;

import io.unionpulse.schemas.Generation;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options that say which application is meant. */
final class ApplicationOptions {

  @Option(
      names = "--application-id",
      paramLabel = "ID",
      defaultValue = StreamsSettings.DEFAULT_APPLICATION_ID,
      description = "Group of instances that share the work (default: ${DEFAULT-VALUE}).")
  private String applicationId;

  @Option(
      names = "--state-dir",
      paramLabel = "DIR",
      defaultValue = "data/streams-state",
      description =
          "Folder of the state stores; restored from Kafka if lost (default: ${DEFAULT-VALUE}).")
  private Path stateDirectory;

  @Option(
      names = "--generation",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Generation of results: 2 and higher read union.reports from the start into topics with"
              + " the suffix .gN, beside the first (default: ${DEFAULT-VALUE}).")
  private int generation;

  String applicationId() {
    return applicationId;
  }

  Path stateDirectory() {
    return stateDirectory.toAbsolutePath();
  }

  /**
   * The generation.
   *
   * @throws IllegalArgumentException with one line that says what to do
   */
  Generation generation() {
    return new Generation(generation);
  }
}
