package io.unionpulse.sink.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Generation;
import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.read.DocumentReader;
import io.unionpulse.sink.reconcile.ReconcileTask.Compared;
import io.unionpulse.sink.reconcile.Sighting.Side;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.elasticsearch.client.RestClient;

/** Compares topics with indices, document by document. */
public final class IndexComparison {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer;
  private final RestClient elasticsearch;
  private final ContractSerdes serdes;
  private final Generation generation;
  private final DocumentReader documents;
  private final Path folder;

  /** What is kept of a document of the topic beside its version and content. */
  interface Tally {
    Tally NONE = document -> "";

    String of(JsonNode document);
  }

  /** Is told of the newest record of each document. */
  interface Newest {
    Newest NONE = seen -> {};

    void add(Sighting newest) throws IOException;
  }

  /**
   * A comparison of the topics of a generation of results.
   *
   * @param folder an empty one with room for about 300 bytes a document
   */
  public IndexComparison(
      org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer,
      RestClient elasticsearch,
      ContractSerdes serdes,
      Generation generation,
      Path folder) {
    this.consumer = consumer;
    this.elasticsearch = elasticsearch;
    this.serdes = serdes;
    this.generation = generation;
    this.documents = new DocumentReader(serdes, generation);
    this.folder = folder;
  }

  /** The records that the sink has given up on so far. */
  RejectedRecords rejected() throws IOException {
    return RejectedRecords.read(consumer, serdes, generation.deadLetters());
  }

  /**
   * Compares the topic with an index that {@code catchUp} fills.
   *
   * @param stored name of the index
   */
  public Compared compare(
      ContractIndex<?> index, String stored, CatchUp catchUp, Consumer<Difference> differences)
      throws IOException, InterruptedException {
    return compare(index, stored, catchUp, rejected(), differences, Tally.NONE, Newest.NONE);
  }

  Compared compare(
      ContractIndex<?> index,
      String stored,
      CatchUp catchUp,
      RejectedRecords rejected,
      Consumer<Difference> differences,
      Tally tally,
      Newest newest)
      throws IOException, InterruptedException {
    try (var spill = new Spill<>(folder, index.alias(), Sighting.FORMAT)) {
      var reading = new TopicReading(consumer, index.topic().name());
      reading.read(
          record ->
              add(
                  record,
                  rejected.contains(record) ? Side.TOPIC_PERHAPS : Side.TOPIC,
                  tally,
                  spill));
      catchUp.upTo(reading.positions());
      new IndexReading(elasticsearch).read(stored, true, seen -> spill.add(seen.id(), seen));
      reading.read(record -> add(record, Side.TOPIC_PERHAPS, tally, spill));
      var comparison =
          new DocumentComparison(index.alias(), differences, seen -> add(newest, seen));
      spill.forEachFile(comparison::compare);
      return new Compared(index.alias(), comparison.inTopic(), comparison.inIndex());
    }
  }

  private void add(
      ConsumerRecord<byte[], byte[]> record, Side side, Tally tally, Spill<Sighting> spill)
      throws IOException {
    var document = documents.read(record);
    if (document.isPresent()) {
      JsonNode json = JSON.readTree(document.get().json());
      String id = new String(record.key(), StandardCharsets.UTF_8);
      spill.add(
          id,
          new Sighting(
              id,
              side,
              document.get().version(),
              ContentHash.of(json),
              record.partition(),
              record.offset(),
              tally.of(json)));
    }
  }

  private static void add(Newest newest, Sighting seen) {
    try {
      newest.add(seen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
