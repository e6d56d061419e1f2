package io.unionpulse.dashboard;

import io.unionpulse.cli.ClientProperties;
import io.unionpulse.web.Tls;
import java.time.Duration;
import java.util.Optional;

/**
 * What the dashboard needs to know.
 *
 * @param host address to listen on
 * @param port 1 to 65535, or 0 for any free one
 * @param tls who the server is; empty for plain HTTP
 * @param elasticsearchUrl base address of Elasticsearch, or several of one cluster with commas
 * @param clients credentials and certificates of Elasticsearch
 * @param answerTimeout how long Elasticsearch may take to answer
 * @param requestsPerSecond most requests a second of one client address
 */
public record DashboardSettings(
    String host,
    int port,
    Optional<Tls> tls,
    String elasticsearchUrl,
    ClientProperties clients,
    Duration answerTimeout,
    int requestsPerSecond) {

  /** How long Elasticsearch may take unless told otherwise. */
  public static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(10);

  /** Requests a second of one client address unless told otherwise. */
  public static final int REQUESTS_PER_SECOND = 50;

  /** The defaults, without TLS and credentials. */
  public static DashboardSettings of(String host, int port, String elasticsearchUrl) {
    return new DashboardSettings(
        host,
        port,
        Optional.empty(),
        elasticsearchUrl,
        ClientProperties.NONE,
        ANSWER_TIMEOUT,
        REQUESTS_PER_SECOND);
  }
}
