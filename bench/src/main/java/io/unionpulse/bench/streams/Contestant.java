package io.unionpulse.bench.streams;

import org.apache.kafka.streams.StreamsConfig;

/** What is measured beside each other. */
enum Contestant {
  /** Bare Kafka Streams: each record as it is into another topic. */
  PASS_THROUGH("passThrough", StreamsConfig.EXACTLY_ONCE_V2),

  /** Bare Kafka Streams: how many reports each district declares. */
  REKEYED_COUNT("rekeyedCount", StreamsConfig.EXACTLY_ONCE_V2),

  /** The production topology, the facts being read already. */
  TOPOLOGY("topology", StreamsConfig.EXACTLY_ONCE_V2),

  /** The same with the weaker guarantee. */
  TOPOLOGY_AT_LEAST_ONCE("topologyAtLeastOnce", StreamsConfig.AT_LEAST_ONCE),

  /** The production topology as it runs. */
  TOPOLOGY_WITH_EXTRACTION("topologyWithExtraction", StreamsConfig.EXACTLY_ONCE_V2);

  private final String label;
  private final String guarantee;

  Contestant(String label, String guarantee) {
    this.label = label;
    this.guarantee = guarantee;
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
