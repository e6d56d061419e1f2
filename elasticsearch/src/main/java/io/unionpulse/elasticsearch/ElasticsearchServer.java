package io.unionpulse.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import io.unionpulse.cli.ClientProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;

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
   * @param urls base addresses of nodes of one cluster, checked by {@link ServerUrls}
   * @param clients credentials and the authority of certificates
   * @param answerTimeout how long an answer may take before the request counts as failed
   * @throws io.unionpulse.cli.CommandException if {@code clients} are wrong, in one line
   */
  public static ElasticsearchServer at(
      String urls, ClientProperties clients, Duration answerTimeout) {
    List<URI> nodes = ServerUrls.check("--elasticsearch-url", urls);
    var access = new ElasticsearchAccess(clients);
    RestClientBuilder builder =
        RestClient.builder(
                nodes.stream()
                    .map(node -> new HttpHost(node.getHost(), node.getPort(), node.getScheme()))
                    .toArray(HttpHost[]::new))
            .setCompressionEnabled(access.compression())
            .setRequestConfigCallback(
                config ->
                    config
                        .setConnectTimeout(Math.toIntExact(CONNECT_TIMEOUT.toMillis()))
                        .setSocketTimeout(Math.toIntExact(answerTimeout.toMillis())))
            .setHttpClientConfigCallback(
                config -> {
                  access.tls().ifPresent(config::setSSLContext);
                  return config
                      .setMaxConnPerRoute(MAX_CONNECTIONS)
                      .setMaxConnTotal(MAX_CONNECTIONS);
                });
    access
        .authorization()
        .ifPresent(
            value ->
                builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", value)}));
    String path = nodes.get(0).getPath();
    if (path != null && !path.isEmpty() && !path.equals("/")) {
      builder.setPathPrefix(path);
    }
    return new ElasticsearchServer(
        new RestClientTransport(builder.build(), new JacksonJsonpMapper()));
  }

  /** The typed client that waits for each answer. */
  public ElasticsearchClient blockingClient() {
    return new ElasticsearchClient(transport);
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
