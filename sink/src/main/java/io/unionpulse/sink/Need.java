package io.unionpulse.sink;

/** What the sink needs of the servers that it stands between. */
enum Need {
  BROKER("Kafka"),
  COMMIT("Kafka's group coordinator"),
  DEAD_LETTERS("the dead-letter topic"),
  REGISTRY("the schema registry"),
  ELASTICSEARCH("Elasticsearch");

  private final String title;

  Need(String title) {
    this.title = title;
  }

  /** For people to read. */
  String title() {
    return title;
  }
}
