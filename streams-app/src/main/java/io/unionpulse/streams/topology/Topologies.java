package io.unionpulse.streams.topology;

import io.unionpulse.extraction.Extraction;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.streams.state.DistrictChange;
import io.unionpulse.streams.state.Verdict;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * Builds the topology:
 *
 * <pre>
 * by report id                                by district
 *
 * union.reports ─ report ── district-changes ── resemblance ─ count ─ union.district-counts
 *                   │                                │
 *                   │ (shared state)                 │
 *                verdict ──────── verdicts ──────────┘
 *                   │
 *            union.activities, union.dead-letters
 * </pre>
 *
 * <p>Deduplication and counting of a district live in one task. Verdicts (this report is a
 * duplicate of that one) go back to the report's own task, which alone emits its activity: a report
 * that moves between districts has one writer, one clock and one order of records. Only reports
 * that are found to be duplicates cause a verdict.
 */
public final class Topologies {

  static final Serde<DistrictChange> CHANGES =
      SingleObjectSerde.of(DistrictChange.getEncoder(), DistrictChange.getDecoder());
  static final Serde<Verdict> VERDICTS =
      SingleObjectSerde.of(Verdict.getEncoder(), Verdict.getDecoder());

  private Topologies() {}

  /**
   * The production topology with default options.
   *
   * @param serdes serdes of the contract's topics
   * @param extraction reads the facts
   * @param districtNames name of a district by its code
   */
  public static Topology build(
      ContractSerdes serdes, Extraction extraction, UnaryOperator<String> districtNames) {
    return build(serdes, extraction::extract, districtNames, TopologyOptions.DEFAULT);
  }

  /**
   * The production topology.
   *
   * @param serdes serdes of the contract's topics
   * @param facts reads the facts
   * @param districtNames name of a district by its code
   * @param options what an operator may decide
   */
  public static Topology build(
      ContractSerdes serdes,
      FactReader facts,
      UnaryOperator<String> districtNames,
      TopologyOptions options) {
    var builder = new StreamsBuilder();
    var reportSide = new ReportSide(builder, serdes, facts);
    var districtSide = new DistrictSide(builder, serdes, districtNames, options);
    KStream<String, DistrictChange> changes =
        reportSide
            .changes()
            .repartition(Repartitioned.with(Serdes.String(), CHANGES).withName("district-changes"));
    KStream<String, Verdict> verdicts =
        districtSide
            .verdicts(changes)
            .repartition(
                Repartitioned.with(Serdes.String(), VERDICTS)
                    .withName("verdicts")
                    .withStreamPartitioner(Topologies::backToItsReport));
    reportSide.accept(verdicts);
    return builder.build();
  }

  /** To the task that has the report, however its publisher chose the partition. */
  static Optional<Set<Integer>> backToItsReport(
      String topic, String reportId, Verdict verdict, int partitions) {
    return Optional.of(Set.of(verdict.getPartition()));
  }
}
