package io.unionpulse.bench.sink;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._helpers.bulk.BulkIngester;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.TransportOptions;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import io.unionpulse.avro.Activity;
import io.unionpulse.schemas.AvroJson;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.http.HttpHost;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.elasticsearch.client.RestClient;

/**
 * What one writes who takes the libraries as they are and tunes them: Confluent's deserializer,
 * JSON bytes without a tree, the client's {@code BulkIngester} with the sink's batches and requests
 * under way. It has none of the sink's guarantees.
 */
final class IngesterLoop implements Runnable, AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(100);

  private final KafkaConsumer<String, Activity> consumer;
  private final RestClientTransport transport;
  private final BulkIngester<Void> ingester;
  private final Thread thread = new Thread(this, "ingester");
  private volatile boolean stopping;

  private IngesterLoop(String kafka, String registry, String elasticsearch, String group) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka,
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                SinkBenchmark.FETCH_BYTES,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                1_000,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                true),
            new StringDeserializer(),
            ContractSerdes.of(registry).deserializer(Topics.ACTIVITIES));
    transport =
        new RestClientTransport(
            RestClient.builder(HttpHost.create(elasticsearch)).build(), new JacksonJsonpMapper());
    ingester =
        BulkIngester.of(
            builder ->
                builder
                    .client(
                        new ElasticsearchClient(transport).withTransportOptions(IngesterLoop::lean))
                    .maxOperations(10_000)
                    .maxSize(SinkBenchmark.BATCH_BYTES)
                    .maxConcurrentRequests(SinkBenchmark.CONNECTIONS)
                    .flushInterval(100, TimeUnit.MILLISECONDS));
  }

  /** Leaves out of the answers what the client can do without. */
  private static TransportOptions.Builder lean(TransportOptions.Builder options) {
    return options.setParameter(
        "filter_path", "took,errors,items.*._index,items.*._id,items.*.status,items.*.error");
  }

  static AutoCloseable start(String kafka, String registry, String elasticsearch, String group) {
    var loop = new IngesterLoop(kafka, registry, elasticsearch, group);
    loop.thread.start();
    return loop;
  }

  @Override
  public void run() {
    consumer.subscribe(List.of(Topics.ACTIVITIES.name()));
    while (!stopping) {
      consumer.poll(POLL).forEach(record -> add(record.key(), record.value()));
    }
    consumer.close();
  }

  private void add(String id, Activity activity) {
    var json = BinaryData.of(AvroJson.bytes(activity), ContentType.APPLICATION_JSON);
    ingester.add(
        operation ->
            operation.index(
                index ->
                    index
                        .index("union-activities")
                        .id(id)
                        .version(activity.getVersion())
                        .versionType(VersionType.External)
                        .document(json)));
  }

  @Override
  public void close() throws IOException {
    stopping = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ingester.close();
    transport.close();
  }
}
