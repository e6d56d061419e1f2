package io.unionpulse.streams.topology;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Generation;
import io.unionpulse.schemas.Topics;
import io.unionpulse.streams.state.DistrictChange;
import io.unionpulse.streams.state.Verdict;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/** The half of the topology that is keyed by report id. */
final class ReportSide {

  private static final String OUTCOME = "outcome-";
  private static final String ENRICHED = "enriched";
  private static final String FILED = "filed";
  private static final String REJECTED = "rejected";

  private final StreamsBuilder builder;
  private final ContractSerdes serdes;
  private final FactReader facts;
  private final Generation generation;

  ReportSide(
      StreamsBuilder builder, ContractSerdes serdes, FactReader facts, Generation generation) {
    this.builder = builder;
    this.serdes = serdes;
    this.facts = facts;
    this.generation = generation;
  }

  /** Reads {@code union.reports}; gives the changes for the districts, keyed by district. */
  KStream<String, DistrictChange> changes() {
    builder.addStateStore(Stores.newestReports());
    KStream<String, Outcome> outcomes =
        builder.stream(
                Topics.REPORTS.name(),
                Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("reports"))
            .process(
                () ->
                    new ReportProcessor(
                        new ReportDecoder(serdes.deserializer(Topics.REPORTS)),
                        facts,
                        activityBytes()),
                Named.as("report"),
                Stores.NEWEST_REPORTS);

    Map<String, KStream<String, Outcome>> branches =
        outcomes
            .split(Named.as(OUTCOME))
            .branch((key, outcome) -> outcome instanceof Outcome.Enriched, Branched.as(ENRICHED))
            .branch((key, outcome) -> outcome instanceof Outcome.Filed, Branched.as(FILED))
            .defaultBranch(Branched.as(REJECTED));
    emit(
        branches
            .get(OUTCOME + ENRICHED)
            .mapValues(outcome -> ((Outcome.Enriched) outcome).activity(), Named.as("activity")),
        "activities");
    branches
        .get(OUTCOME + REJECTED)
        .map(ReportSide::deadLetter, Named.as("dead-letter"))
        .to(
            generation.deadLetters().name(),
            Produced.with(Serdes.ByteBuffer(), serdes.serde(Topics.DEAD_LETTERS))
                .withName("dead-letters"));
    return branches
        .get(OUTCOME + FILED)
        .mapValues(outcome -> ((Outcome.Filed) outcome).change(), Named.as("district-change"));
  }

  /** Emits the activities that {@code verdicts}, keyed by report id, change. */
  void accept(KStream<String, Verdict> verdicts) {
    emit(
        verdicts.process(
            () -> new VerdictProcessor(activityBytes()),
            Named.as("verdict"),
            Stores.NEWEST_REPORTS),
        "judged-activities");
  }

  private ActivityBytes activityBytes() {
    return new ActivityBytes(serdes, generation.activities());
  }

  private void emit(KStream<String, byte[]> activities, String name) {
    activities.to(
        generation.activities().name(),
        Produced.with(Serdes.String(), Serdes.ByteArray()).withName(name));
  }

  private static KeyValue<ByteBuffer, DeadLetter> deadLetter(String key, Outcome outcome) {
    DeadLetter letter = ((Outcome.Rejected) outcome).letter();
    return KeyValue.pair(letter.getKey(), letter);
  }
}
