package io.unionpulse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** One record, one schema and one document, each acknowledged, and whether they are still there. */
final class TestData {

  private static final TopicPartition PARTITION = new TopicPartition("survives", 0);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final LocalServers servers;

  TestData(LocalServers servers) {
    this.servers = servers;
  }

  void createTopic() throws Exception {
    try (Admin admin = Admin.create(kafka())) {
      admin.createTopics(List.of(new NewTopic(PARTITION.topic(), 1, (short) 1))).all().get();
    }
  }

  void produce(String value) throws Exception {
    try (var producer =
        new KafkaProducer<>(kafka(), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(PARTITION.topic(), "key", value)).get();
    }
  }

  List<String> consumed() {
    try (var consumer =
        new KafkaConsumer<>(kafka(), new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(Set.of(PARTITION));
      consumer.seekToBeginning(Set.of(PARTITION));
      List<String> values = new ArrayList<>();
      long end = consumer.endOffsets(Set.of(PARTITION)).get(PARTITION);
      while (consumer.position(PARTITION) < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
      }
      return values;
    }
  }

  void register(String subject) throws Exception {
    String schema =
        "{\\\"type\\\":\\\"record\\\",\\\"name\\\":\\\"" + subject + "\\\",\\\"fields\\\":[]}";
    registry("POST", "/subjects/" + subject + "/versions", "{\"schema\":\"" + schema + "\"}");
  }

  String subjects() throws Exception {
    return registry("GET", "/subjects", "");
  }

  String compatibility() throws Exception {
    return registry("GET", "/config", "");
  }

  void index(String id, String body) throws Exception {
    elasticsearch("PUT", "/survives/_doc/" + id, "{\"body\":\"" + body + "\"}");
  }

  String elasticsearch(String method, String path, String body)
      throws IOException, InterruptedException {
    return ask(method, servers.elasticsearchUrl() + path, "application/json", body);
  }

  private String registry(String method, String path, String body)
      throws IOException, InterruptedException {
    return ask(
        method, servers.schemaRegistryUrl() + path, "application/vnd.schemaregistry.v1+json", body);
  }

  Map<String, Object> kafka() {
    return Map.of("bootstrap.servers", servers.bootstrapServers());
  }

  private static String ask(String method, String url, String type, String body)
      throws IOException, InterruptedException {
    var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", type)
            .method(method, publisher);
    var response = HTTP.send(request.build(), BodyHandlers.ofString());
    assertThat(response.statusCode()).as("%s %s: %s", method, url, response.body()).isLessThan(300);
    return response.body();
  }
}
