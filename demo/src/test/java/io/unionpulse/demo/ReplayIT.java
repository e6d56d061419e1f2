package io.unionpulse.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.cli.ExitCode;
import io.unionpulse.deadletters.DeadLettersMain;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.DeadLetterReason;
import io.unionpulse.schemas.DeadLetters;
import io.unionpulse.schemas.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** A report that could not be processed counts once it is replayed, and once however often. */
class ReplayIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Test
  void aReplayedReportCountsOnceHoweverOftenItIsReplayed() throws Exception {
    try (var house = House.open()) {
      house.startStreams();
      house.startSink();
      writeLetter(house, Reports.report("lost", 1, "110101"));

      assertThat(replay(house)).isEqualTo(ExitCode.GOOD);
      await().atMost(PATIENCE).until(() -> house.index().holds(Map.of("lost", 1L)));
      assertThat(replay(house)).isEqualTo(ExitCode.GOOD);
      assertThat(replay(house, "--again")).isEqualTo(ExitCode.GOOD);
      // Behind the replayed record in the same partition: once it is there, that was read.
      house.publish(List.of(Reports.report("lost", 2, "110116")));

      await().atMost(PATIENCE).until(() -> house.index().holds(Map.of("lost", 2L)));
      await().atMost(PATIENCE).until(() -> house.index().countsAddUp());
      assertThat(house.index().activitiesPerDistrict()).isEqualTo(Map.of("110116", 1L));
    }
  }

  /** As streams would have written it, for a fault of ours that is mended since. */
  private static void writeLetter(House house, ActivityReport report) throws Exception {
    ContractSerdes serdes = ContractSerdes.of(house.servers().schemaRegistryUrl());
    var failed =
        new ConsumerRecord<>(
            Topics.REPORTS.name(),
            house.partitionOf(report.getReportId()),
            0,
            report.getReportId().getBytes(StandardCharsets.UTF_8),
            serdes.serializer(Topics.REPORTS).serialize(Topics.REPORTS.name(), report));
    house
        .send(
            Topics.DEAD_LETTERS,
            report.getReportId(),
            serdes
                .serializer(Topics.DEAD_LETTERS)
                .serialize(
                    Topics.DEAD_LETTERS.name(),
                    DeadLetters.of(
                        "streams",
                        DeadLetterReason.EXTRACTION_FAILED,
                        "java.lang.IllegalStateException",
                        failed,
                        Instant.now())))
        .get();
  }

  private static int replay(House house, String... options) {
    List<String> arguments = new ArrayList<>(List.of("replay", "--reason", "EXTRACTION_FAILED"));
    arguments.addAll(List.of("--bootstrap-servers", house.servers().bootstrapServers()));
    arguments.addAll(List.of("--schema-registry-url", house.servers().schemaRegistryUrl()));
    arguments.addAll(List.of(options));
    return new CommandLine(new DeadLettersMain()).execute(arguments.toArray(String[]::new));
  }
}
