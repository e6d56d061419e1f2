package io.unionpulse.schemas;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.DeadLetter;
import io.unionpulse.avro.DeadLetterReplay;
import io.unionpulse.avro.DistrictCount;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;

/** The topic catalogue. No topic of the contract is named anywhere else. */
public final class Topics {

  /** Partitions of every topic unless an operator decides otherwise. */
  public static final int DEFAULT_PARTITIONS = 12;

  /** Largest record of the contract's topics, in bytes; producers use it as their request limit. */
  public static final int MAX_RECORD_BYTES = 4 * 1024 * 1024;

  /** Room for what a dead letter says around the record that it holds, in bytes. */
  private static final int DEAD_LETTER_OVERHEAD_BYTES = 64 * 1024;

  /** Largest record of the dead-letter topic, in bytes. */
  public static final int MAX_DEAD_LETTER_BYTES = MAX_RECORD_BYTES + DEAD_LETTER_OVERHEAD_BYTES;

  /** Reports as published, keyed by report id. Kept for ever: the source of truth. */
  public static final Topic<ActivityReport> REPORTS =
      new Topic<>(
          "union.reports",
          ActivityReport.class,
          ActivityReport.getClassSchema(),
          DEFAULT_PARTITIONS,
          Map.of(
              TopicConfig.CLEANUP_POLICY_CONFIG,
              TopicConfig.CLEANUP_POLICY_DELETE,
              TopicConfig.RETENTION_MS_CONFIG,
              "-1",
              TopicConfig.RETENTION_BYTES_CONFIG,
              "-1",
              TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
              Integer.toString(MAX_RECORD_BYTES)));

  /** The facts of each report, keyed by report id. */
  public static final Topic<Activity> ACTIVITIES =
      new Topic<>(
          "union.activities",
          Activity.class,
          Activity.getClassSchema(),
          DEFAULT_PARTITIONS,
          Map.of(
              TopicConfig.CLEANUP_POLICY_CONFIG,
              TopicConfig.CLEANUP_POLICY_COMPACT,
              TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
              Integer.toString(MAX_RECORD_BYTES)));

  /** Counts, keyed by {@link DistrictCountKey}. */
  public static final Topic<DistrictCount> DISTRICT_COUNTS =
      new Topic<>(
          "union.district-counts",
          DistrictCount.class,
          DistrictCount.getClassSchema(),
          DEFAULT_PARTITIONS,
          Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));

  /** What could not be processed, keyed by the failed record's key. Kept for 90 days. */
  public static final Topic<DeadLetter> DEAD_LETTERS =
      new Topic<>(
          "union.dead-letters",
          DeadLetter.class,
          DeadLetter.getClassSchema(),
          DEFAULT_PARTITIONS,
          Map.of(
              TopicConfig.CLEANUP_POLICY_CONFIG,
              TopicConfig.CLEANUP_POLICY_DELETE,
              TopicConfig.RETENTION_MS_CONFIG,
              Long.toString(Duration.ofDays(90).toMillis()),
              TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
              Integer.toString(MAX_DEAD_LETTER_BYTES)));

  /** Which dead letters were replayed, of every generation. Kept longer than the letters are. */
  public static final Topic<DeadLetterReplay> DEAD_LETTER_REPLAYS =
      new Topic<>(
          "union.dead-letter-replays",
          DeadLetterReplay.class,
          DeadLetterReplay.getClassSchema(),
          DEFAULT_PARTITIONS,
          Map.of(
              TopicConfig.CLEANUP_POLICY_CONFIG,
              TopicConfig.CLEANUP_POLICY_DELETE,
              TopicConfig.RETENTION_MS_CONFIG,
              Long.toString(Duration.ofDays(180).toMillis())));

  private static final List<Topic<?>> ALL =
      List.of(REPORTS, ACTIVITIES, DISTRICT_COUNTS, DEAD_LETTERS, DEAD_LETTER_REPLAYS);

  private Topics() {}

  /** Every topic of the contract, results in their first {@link Generation}. */
  public static List<Topic<?>> all() {
    return ALL;
  }
}
