package io.unionpulse.streams.topology;

import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topics;
import io.unionpulse.streams.state.DistrictChange;
import io.unionpulse.streams.state.Verdict;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/** The half of the topology that is keyed by district: deduplication and counting in one task. */
final class DistrictSide {

  private static final String OUTCOME = "district-outcome-";
  private static final String COUNTED = "counted";
  private static final String JUDGED = "judged";

  private final StreamsBuilder builder;
  private final ContractSerdes serdes;
  private final UnaryOperator<String> districtNames;
  private final TopologyOptions options;

  DistrictSide(
      StreamsBuilder builder,
      ContractSerdes serdes,
      UnaryOperator<String> districtNames,
      TopologyOptions options) {
    this.builder = builder;
    this.serdes = serdes;
    this.districtNames = districtNames;
    this.options = options;
  }

  /** Emits the counts; gives the verdicts on reports, keyed by report id. */
  KStream<String, Verdict> verdicts(KStream<String, DistrictChange> changes) {
    builder.addStateStore(Stores.districtMembers());
    builder.addStateStore(Stores.districtCounts());
    builder.addStateStore(Stores.changedCounts());
    Map<String, KStream<String, DistrictOutcome>> branches =
        changes
            .process(
                () -> new ResemblanceProcessor(options.horizonDays()),
                Named.as("resemblance"),
                Stores.DISTRICT_MEMBERS)
            .split(Named.as(OUTCOME))
            .branch(
                (key, outcome) -> outcome instanceof DistrictOutcome.Counted, Branched.as(COUNTED))
            .defaultBranch(Branched.as(JUDGED));
    branches
        .get(OUTCOME + COUNTED)
        .mapValues(outcome -> (DistrictOutcome.Counted) outcome, Named.as("standing"))
        .process(
            () -> new CountProcessor(districtNames, options.countInterval()),
            Named.as("count"),
            Stores.DISTRICT_COUNTS,
            Stores.CHANGED_COUNTS)
        .to(
            Topics.DISTRICT_COUNTS.name(),
            Produced.with(Serdes.String(), serdes.serde(Topics.DISTRICT_COUNTS))
                .withName("district-counts"));
    return branches
        .get(OUTCOME + JUDGED)
        .mapValues(
            outcome -> ((DistrictOutcome.Judged) outcome).verdict(),
            Named.as("verdict-of-district"));
  }
}
