package io.unionpulse.deadletters;

import io.unionpulse.schemas.DeadLetterReason;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Options that say which letters are meant. */
final class FilterOptions {

  @Option(
      names = "--reason",
      paramLabel = "CODE",
      split = ",",
      description = "Only these reasons: ${COMPLETION-CANDIDATES}.")
  private Set<DeadLetterReason> reasons = EnumSet.noneOf(DeadLetterReason.class);

  @Option(
      names = "--stage",
      paramLabel = "NAME",
      split = ",",
      description = "Only what these stages gave up on: streams, sink.")
  private Set<String> stages = new TreeSet<>();

  @Option(
      names = "--topic",
      paramLabel = "NAME",
      split = ",",
      description = "Only records of these topics.")
  private Set<String> topics = new TreeSet<>();

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description =
          "Only what failed at this time or later: 2026-11-21, 2026-11-21T10:00:00+08:00, or 24h"
              + " for a day ago.")
  private String since;

  @Option(
      names = "--until",
      paramLabel = "TIME",
      description = "Only what failed before this time.")
  private String until;

  /**
   * The filter.
   *
   * @throws IllegalArgumentException with one line that says what to do
   */
  LetterFilter filter(Set<LetterPosition> positions, LetterFilter.State state, Instant now) {
    return new LetterFilter(
        reasons.stream().map(Enum::name).collect(Collectors.toSet()),
        stages.stream().map(stage -> stage.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()),
        topics,
        since == null ? Instant.MIN : Moments.parse(since, now),
        until == null ? Instant.MAX : Moments.parse(until, now),
        positions,
        state);
  }
}
