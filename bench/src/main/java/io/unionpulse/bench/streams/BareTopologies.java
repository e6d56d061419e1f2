package io.unionpulse.bench.streams;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topics;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/** The least that a Kafka Streams application can do with the reports. */
final class BareTopologies {

  /** Where the pass-through writes to. */
  static final String COPIES = "bench.copies";

  /** Where the bare count writes to. */
  static final String COUNTS = "bench.counts";

  private static final byte[] NOTHING = {};

  private BareTopologies() {}

  static Topology passThrough() {
    var builder = new StreamsBuilder();
    builder.stream(
            Topics.REPORTS.name(),
            Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("reports"))
        .to(COPIES, Produced.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("copies"));
    return builder.build();
  }

  /** Reports by declared district; nothing but the key goes through the repartition topic. */
  static Topology rekeyedCount(ContractSerdes serdes) {
    var builder = new StreamsBuilder();
    builder.stream(
            Topics.REPORTS.name(),
            Consumed.with(Serdes.String(), serdes.serde(Topics.REPORTS)).withName("reports"))
        .map((id, report) -> KeyValue.pair(district(report), NOTHING), Named.as("rekey"))
        .groupByKey(Grouped.with(Serdes.String(), Serdes.ByteArray()).withName("by-district"))
        .count(Named.as("count"), Materialized.as("counts"))
        .toStream(Named.as("changes"))
        .to(COUNTS, Produced.with(Serdes.String(), Serdes.Long()).withName("district-counts"));
    return builder.build();
  }

  private static String district(ActivityReport report) {
    return report.getDeclared().getDistrictCode();
  }
}
