package io.unionpulse.streams;

import io.unionpulse.schemas.Generation;
import picocli.CommandLine.Option;

/** Options that name an application without running it. */
final class GroupOptions {

  @Option(
      names = "--application-id",
      paramLabel = "ID",
      defaultValue = StreamsSettings.DEFAULT_APPLICATION_ID,
      description = "Group of instances that share the work (default: ${DEFAULT-VALUE}).")
  private String applicationId;

  @Option(
      names = "--generation",
      paramLabel = "N",
      defaultValue = "1",
      description = "Generation of results (default: ${DEFAULT-VALUE}).")
  private int generation;

  /**
   * The application id of the generation.
   *
   * @throws IllegalArgumentException with one line that says what to do
   */
  String groupId() {
    return new Generation(generation).named(applicationId);
  }
}
