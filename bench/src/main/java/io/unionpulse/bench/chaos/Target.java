package io.unionpulse.bench.chaos;

/** What a fault is done to. One at a time: the next fault of a target waits for the one before. */
enum Target {
  STREAMS_1("streams 1"),
  STREAMS_2("streams 2"),
  SINK("sink"),
  KAFKA("Kafka"),
  REGISTRY("registry"),
  ELASTICSEARCH("Elasticsearch"),
  CONNECTIONS("connections of the sink to Elasticsearch"),
  REPORTS("union.reports");

  private final String title;

  Target(String title) {
    this.title = title;
  }

  @Override
  public String toString() {
    return title;
  }
}
