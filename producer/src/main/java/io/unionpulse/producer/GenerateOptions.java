package io.unionpulse.producer;

import io.unionpulse.producer.document.ReportDefaults;
import io.unionpulse.producer.generate.FlowSettings;
import io.unionpulse.producer.generate.Shares;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is generated. */
final class GenerateOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "1000",
      description =
          "How many records, corrections and the like included (default: ${DEFAULT-VALUE}).")
  private long count;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "The same seed gives the same reports; it is part of their ids (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--region",
      paramLabel = "CODE",
      defaultValue = ReportDefaults.DEFAULT_REGION,
      description =
          "GB/T 2260 code of the province that the activities are of (default: ${DEFAULT-VALUE}).")
  private String region;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      defaultValue = "2024-01-01",
      description = "Day of the first activities (default: ${DEFAULT-VALUE}).")
  private LocalDate from;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "90",
      description = "Over how many days they go (default: ${DEFAULT-VALUE}).")
  private int days;

  @Option(
      names = "--reprints",
      paramLabel = "PERCENT",
      defaultValue = "8",
      description =
          "How many of a hundred records are other publishers' reports of the same activity (default:"
              + " ${DEFAULT-VALUE}).")
  private int reprints;

  @Option(
      names = "--corrections",
      paramLabel = "PERCENT",
      defaultValue = "5",
      description =
          "How many are higher revisions with another headcount (default: ${DEFAULT-VALUE}).")
  private int corrections;

  @Option(
      names = "--retractions",
      paramLabel = "PERCENT",
      defaultValue = "2",
      description = "How many take a report back (default: ${DEFAULT-VALUE}).")
  private int retractions;

  @Option(
      names = "--repeats",
      paramLabel = "PERCENT",
      defaultValue = "1",
      description = "How many are delivered again as they were (default: ${DEFAULT-VALUE}).")
  private int repeats;

  /**
   * The options as settings.
   *
   * @throws ParameterException if one of them cannot be
   */
  FlowSettings settings() {
    try {
      return new FlowSettings(
          seed, count, region, from, days, new Shares(reprints, corrections, retractions, repeats));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "Invalid options: " + e.getMessage(), e);
    }
  }

  long count() {
    return count;
  }

  long seed() {
    return seed;
  }
}
