package io.unionpulse.sink.index;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;

/** A connection to Elasticsearch. Connects with the first request, not before. */
public final class ElasticsearchServer implements AutoCloseable {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  /** More than the requests that may be under way. */
  private static final int MAX_CONNECTIONS = 32;

  private final RestClientTransport transport;

  private ElasticsearchServer(RestClientTransport transport) {
    this.transport = transport;
  }

  /**
   * A connection.
   *
   * @param url base address, checked by {@link ServerUrls}
   * @param answerTimeout how long an answer may take before the request counts as failed
   */
  public static ElasticsearchServer at(URI url, Duration answerTimeout) {
    var builder =
        RestClient.builder(new HttpHost(url.getHost(), url.getPort(), url.getScheme()))
            .setRequestConfigCallback(
                config ->
                    config
                        .setConnectTimeout(Math.toIntExact(CONNECT_TIMEOUT.toMillis()))
                        .setSocketTimeout(Math.toIntExact(answerTimeout.toMillis())))
            .setHttpClientConfigCallback(
                config ->
                    config.setMaxConnPerRoute(MAX_CONNECTIONS).setMaxConnTotal(MAX_CONNECTIONS));
    String path = url.getPath();
    if (path != null && !path.isEmpty() && !path.equals("/")) {
      builder.setPathPrefix(path);
    }
    return new ElasticsearchServer(
        new RestClientTransport(builder.build(), new JacksonJsonpMapper()));
  }

  /** The typed client. */
  public ElasticsearchAsyncClient client() {
    return new ElasticsearchAsyncClient(transport);
  }

  /** The plain client, for bodies that are JSON files. */
  public RestClient rest() {
    return transport.restClient();
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
