package io.unionpulse.cli;

import picocli.CommandLine.Option;

/** Where Elasticsearch is. */
public final class ElasticsearchOptions implements Checked {

  @Option(
      names = "--elasticsearch-url",
      paramLabel = "URL",
      defaultValue = "http://localhost:9200",
      description = "Address of Elasticsearch (default: ${DEFAULT-VALUE}).")
  private String elasticsearchUrl;

  /** Base address of Elasticsearch. */
  public String elasticsearchUrl() {
    return elasticsearchUrl;
  }

  @Override
  public void check(Requirements requirements) {
    ServerAddresses.check(requirements, "--elasticsearch-url", elasticsearchUrl);
  }
}
