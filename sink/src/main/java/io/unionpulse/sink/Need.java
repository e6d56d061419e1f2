package io.unionpulse.sink;

/** The servers that the sink stands between. */
enum Server {
  KAFKA("Kafka"),
  REGISTRY("the schema registry"),
  ELASTICSEARCH("Elasticsearch");

  private final String title;

  Server(String title) {
    this.title = title;
  }

  /** For people to read. */
  String title() {
    return title;
  }
}
