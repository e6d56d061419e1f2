package io.unionpulse.streams.topology;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.extraction.Extraction;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Generation;
import io.unionpulse.schemas.Topics;
import io.unionpulse.streams.state.ContributionChange;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * Builds the topology:
 *
 * <pre>
 * union.reports ─ report ─┬─ union.activities
 *                         ├─ union.dead-letters
 *                         └─ contributions (by district) ─ count ─ union.district-counts
 * </pre>
 */
public final class Topologies {

  private static final String OUTCOME = "outcome-";
  private static final String ENRICHED = "enriched";
  private static final String COUNTED = "counted";
  private static final String REJECTED = "rejected";

  private Topologies() {}

  /**
   * The production topology.
   *
   * @param serdes serdes of the contract's topics
   * @param extraction reads the facts
   * @param districtNames name of a district by its code
   */
  public static Topology build(
      ContractSerdes serdes, Extraction extraction, UnaryOperator<String> districtNames) {
    return build(serdes, extraction, districtNames, Generation.FIRST);
  }

  /**
   * As {@link #build(ContractSerdes, Extraction, UnaryOperator)}, with this generation's topics.
   */
  public static Topology build(
      ContractSerdes serdes,
      Extraction extraction,
      UnaryOperator<String> districtNames,
      Generation generation) {
    var builder = new StreamsBuilder();
    builder.addStateStore(Stores.newestReports());
    builder.addStateStore(Stores.districtCounts());

    KStream<String, Outcome> outcomes =
        builder.stream(
                Topics.REPORTS.name(),
                Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("reports"))
            .process(
                () ->
                    new ReportProcessor(
                        new ReportDecoder(serdes.deserializer(Topics.REPORTS)), extraction),
                Named.as("report"),
                Stores.NEWEST_REPORTS);

    Map<String, KStream<String, Outcome>> branches =
        outcomes
            .split(Named.as(OUTCOME))
            .branch((key, outcome) -> outcome instanceof Outcome.Enriched, Branched.as(ENRICHED))
            .branch((key, outcome) -> outcome instanceof Outcome.Counted, Branched.as(COUNTED))
            .defaultBranch(Branched.as(REJECTED));

    branches
        .get(OUTCOME + ENRICHED)
        .mapValues(outcome -> ((Outcome.Enriched) outcome).activity(), Named.as("activity"))
        .to(
            generation.activities().name(),
            produced(serdes.serde(Topics.ACTIVITIES), "activities"));

    branches
        .get(OUTCOME + REJECTED)
        .map(Topologies::deadLetter, Named.as("dead-letter"))
        .to(
            generation.deadLetters().name(),
            Produced.with(Serdes.ByteBuffer(), serdes.serde(Topics.DEAD_LETTERS))
                .withName("dead-letters"));

    branches
        .get(OUTCOME + COUNTED)
        .mapValues(outcome -> ((Outcome.Counted) outcome).change(), Named.as("contribution"))
        .repartition(
            Repartitioned.with(
                    Serdes.String(),
                    SingleObjectSerde.of(
                        ContributionChange.getEncoder(), ContributionChange.getDecoder()))
                .withName("contributions"))
        .process(() -> new CountProcessor(districtNames), Named.as("count"), Stores.DISTRICT_COUNTS)
        .to(
            generation.districtCounts().name(),
            produced(serdes.serde(Topics.DISTRICT_COUNTS), "district-counts"));
    return builder.build();
  }

  private static <V extends SpecificRecord> Produced<String, V> produced(
      Serde<V> values, String name) {
    return Produced.with(Serdes.String(), values).withName(name);
  }

  private static KeyValue<ByteBuffer, DeadLetter> deadLetter(String key, Outcome outcome) {
    DeadLetter letter = ((Outcome.Rejected) outcome).letter();
    return KeyValue.pair(letter.getKey(), letter);
  }
}
