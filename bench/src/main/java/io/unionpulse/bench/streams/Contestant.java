package io.unionpulse.bench.streams;

import org.apache.kafka.streams.StreamsConfig;

/** What is measured beside each other. */
enum Contestant {
  /** Bare Kafka Streams: each record as it is into another topic. */
  PASS_THROUGH("passThrough", Jvm.PASS_THROUGH, StreamsConfig.EXACTLY_ONCE_V2),

  /** Bare Kafka Streams: how many reports each district declares. */
  REKEYED_COUNT("rekeyedCount", Jvm.REKEYED_COUNT, StreamsConfig.EXACTLY_ONCE_V2),

  /** The production topology, the facts being read already. */
  TOPOLOGY("topology", Jvm.PRODUCTION, StreamsConfig.EXACTLY_ONCE_V2),

  /** The same with the weaker guarantee. */
  TOPOLOGY_AT_LEAST_ONCE("topologyAtLeastOnce", Jvm.PRODUCTION, StreamsConfig.AT_LEAST_ONCE),

  /** The production topology as it runs. */
  TOPOLOGY_WITH_EXTRACTION("topologyWithExtraction", Jvm.PRODUCTION, StreamsConfig.EXACTLY_ONCE_V2);

  /** The processes: what runs the same code shares one, so that it is compiled once. */
  enum Jvm {
    PASS_THROUGH,
    REKEYED_COUNT,
    PRODUCTION
  }

  private final String label;
  private final Jvm jvm;
  private final String guarantee;

  Contestant(String label, Jvm jvm, String guarantee) {
    this.label = label;
    this.jvm = jvm;
    this.guarantee = guarantee;
  }

  /** The process that it runs in. */
  Jvm jvm() {
    return jvm;
  }

  /** Its name among the figures. */
  String label() {
    return label;
  }

  /** Kafka Streams' name of its processing guarantee. */
  String guarantee() {
    return guarantee;
  }
}
