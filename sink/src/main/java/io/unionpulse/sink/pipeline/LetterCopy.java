package io.unionpulse.sink.pipeline;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.unionpulse.avro.DeadLetter;
import io.unionpulse.sink.index.SideIndices;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the dead letters to Elasticsearch. Each has its place as id, so that one that comes twice
 * is one document.
 */
public final class LetterCopy {

  private static final Logger LOG = LoggerFactory.getLogger(LetterCopy.class);
  private static final int SERVER_ERROR = 500;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int NOT_FOUND = 404;

  private final Consumer<byte[], byte[]> consumer;
  private final Deserializer<DeadLetter> letters;
  private final ElasticsearchClient elasticsearch;
  private Map<String, ObjectNode> waiting = new LinkedHashMap<>();

  /**
   * A copy.
   *
   * @param consumer subscribed to the topic of dead letters, of a group of its own
   */
  public LetterCopy(
      Consumer<byte[], byte[]> consumer,
      Deserializer<DeadLetter> letters,
      ElasticsearchClient elasticsearch) {
    this.consumer = consumer;
    this.letters = letters;
    this.elasticsearch = elasticsearch;
  }

  /**
   * Takes what is new to Elasticsearch, and commits when it is there.
   *
   * @param patience how long to wait for something new
   * @throws IOException if Elasticsearch has not taken it: the next step tries again
   */
  public void step(Duration patience) throws IOException {
    if (waiting.isEmpty()) {
      consumer.poll(patience).forEach(this::read);
    }
    if (waiting.isEmpty()) {
      return;
    }
    var request = new BulkRequest.Builder().index(SideIndices.DEAD_LETTERS).requireAlias(true);
    waiting.forEach(
        (id, document) ->
            request.operations(
                operation -> operation.index(index -> index.id(id).document(document))));
    var answer = elasticsearch.bulk(request.build());
    for (BulkResponseItem item : answer.items()) {
      if (item.error() != null) {
        refused(item);
      }
    }
    waiting = new LinkedHashMap<>();
    consumer.commitSync();
  }

  private static void refused(BulkResponseItem item) throws IOException {
    int status = item.status();
    if (status >= SERVER_ERROR || status == TOO_MANY_REQUESTS || status == NOT_FOUND) {
      throw new IOException(item.error().reason());
    }
    LOG.warn("letter {} is not shown: {}", item.id(), item.error().reason());
  }

  private void read(ConsumerRecord<byte[], byte[]> consumed) {
    String name = "%s-%d-%d".formatted(consumed.topic(), consumed.partition(), consumed.offset());
    try {
      DeadLetter letter = letters.deserialize(consumed.topic(), consumed.value());
      if (letter != null) {
        waiting.put(name, LetterDocument.of(name, letter));
      }
    } catch (RuntimeException e) {
      LOG.warn("letter {} cannot be read: {}", name, e.getMessage());
    }
  }
}
