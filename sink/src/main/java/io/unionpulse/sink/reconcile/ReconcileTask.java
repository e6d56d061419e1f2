package io.unionpulse.sink.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Topics;
import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.index.ContractIndices;
import io.unionpulse.sink.read.DocumentReader;
import io.unionpulse.sink.reconcile.Sighting.Side;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.elasticsearch.client.RestClient;

/** Compares the topics with the indices and the counts with a recount. */
public final class ReconcileTask {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer;
  private final RestClient elasticsearch;
  private final ContractSerdes serdes;
  private final DocumentReader documents;
  private final Path folder;

  /**
   * A task.
   *
   * @param folder an empty one with room for about 300 bytes a document
   */
  public ReconcileTask(
      org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer,
      RestClient elasticsearch,
      ContractSerdes serdes,
      Path folder) {
    this.consumer = consumer;
    this.elasticsearch = elasticsearch;
    this.serdes = serdes;
    this.documents = new DocumentReader(serdes);
    this.folder = folder;
  }

  /**
   * One line of the result.
   *
   * @param name what was compared
   * @param expected how many documents the topic has
   * @param found how many the index has
   */
  public record Compared(String name, long expected, long found) {}

  /** Compares everything; tells each difference. */
  public List<Compared> run(Consumer<Difference> differences) throws IOException {
    List<Compared> compared = new ArrayList<>();
    try (var recount = new Recount(folder);
        var letters = serdes.deserializer(Topics.DEAD_LETTERS)) {
      RejectedRecords rejected = RejectedRecords.read(consumer, letters);
      for (ContractIndex<?> index : ContractIndices.all()) {
        boolean counts = index.equals(ContractIndices.DISTRICT_COUNTS);
        compared.add(
            compare(
                index,
                rejected,
                differences,
                counts ? Recount::tallyOfCount : Recount::tallyOfActivity,
                counts ? recount::addCount : recount::addActivity));
      }
      recount.compare(differences);
      compared.add(new Compared(Topics.DISTRICT_COUNTS.name(), recount.counts(), recount.counts()));
    }
    return compared;
  }

  private interface Tally {
    String of(JsonNode document);
  }

  private interface Newest {
    void add(Sighting newest) throws IOException;
  }

  private Compared compare(
      ContractIndex<?> index,
      RejectedRecords rejected,
      Consumer<Difference> differences,
      Tally tally,
      Newest newest)
      throws IOException {
    try (var spill = new Spill<>(folder, index.alias(), Sighting.FORMAT)) {
      var reading = new TopicReading(consumer, index.topic().name());
      reading.read(
          record ->
              add(
                  record,
                  rejected.contains(record) ? Side.TOPIC_PERHAPS : Side.TOPIC,
                  tally,
                  spill));
      new IndexReading(elasticsearch).read(index.alias(), spill);
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
