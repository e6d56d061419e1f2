package io.unionpulse.streams;

import io.unionpulse.schemas.Generation;
import picocli.CommandLine.Option;

/** Options that say which application is meant. */
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
      description =
          "Generation of results: 2 and higher are made of union.reports from the start, in topics"
              + " with the suffix .gN, beside the first (default: ${DEFAULT-VALUE}).")
  private int generation;

  String applicationId() {
    return applicationId;
  }

  int generationNumber() {
    return generation;
  }

  /**
   * The generation.
   *
   * @throws IllegalArgumentException with one line that says what to do
   */
  Generation generation() {
    return new Generation(generation);
  }

  /**
   * The application id of the generation.
   *
   * @throws IllegalArgumentException with one line that says what to do
   */
  String groupId() {
    return generation().named(applicationId);
  }
}
