package io.unionpulse.sink.reconcile;

import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Generation;
import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.index.ContractIndices;
import io.unionpulse.sink.index.Placements;
import io.unionpulse.sink.read.DocumentReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NByteArrayEntity;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/** Writes the topic's record to the index where the two differ, and nothing else. */
public final class Repair {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int CONFLICT = 409;

  private final Consumer<byte[], byte[]> consumer;
  private final RestClient elasticsearch;
  private final DocumentReader documents;
  private final Generation generation;
  private final Placements placements;

  /**
   * A repair with these connections, which the caller closes.
   *
   * @param generation the generation of results that the indices hold
   * @param placements where the documents must be written
   */
  public Repair(
      Consumer<byte[], byte[]> consumer,
      RestClient elasticsearch,
      ContractSerdes serdes,
      Generation generation,
      Placements placements) {
    this.consumer = consumer;
    this.elasticsearch = elasticsearch;
    this.documents = new DocumentReader(serdes, generation);
    this.generation = generation;
    this.placements = placements;
  }

  /** Mends what can be mended; returns how many documents were written. */
  public long mend(List<Difference> differences) throws IOException {
    long written = 0;
    for (ContractIndex<?> index : ContractIndices.of(generation)) {
      List<Difference> mendable =
          differences.stream()
              .filter(it -> it.isMendable() && it.index().equals(index.alias()))
              .sorted(
                  Comparator.comparingInt(Difference::partition)
                      .thenComparingLong(Difference::offset))
              .toList();
      for (Difference difference : mendable) {
        var at = new TopicPartition(index.topic().name(), difference.partition());
        Optional<DocumentReader.Document> document =
            record(at, difference.offset()).flatMap(documents::read);
        if (document.isPresent()) {
          written += write(index, difference.id(), document.get()) ? 1 : 0;
        }
      }
    }
    return written;
  }

  /** The record at this place; empty if compaction has taken it away, for a newer one. */
  private Optional<ConsumerRecord<byte[], byte[]>> record(TopicPartition at, long offset) {
    consumer.assign(List.of(at));
    consumer.seek(at, offset);
    for (ConsumerRecord<byte[], byte[]> record : consumer.poll(PATIENCE)) {
      return record.offset() == offset ? Optional.of(record) : Optional.empty();
    }
    return Optional.empty();
  }

  /** Overwrites the same version too, never a newer one. */
  private boolean write(ContractIndex<?> index, String id, DocumentReader.Document document)
      throws IOException {
    boolean written = false;
    for (String target : placements.of(index).targets(index)) {
      written = write(target, id, document);
    }
    return written;
  }

  private boolean write(String target, String id, DocumentReader.Document document)
      throws IOException {
    String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    var request = new Request("PUT", "/" + target + "/_doc/" + encoded);
    request.addParameter("version", Long.toString(document.version()));
    request.addParameter("version_type", "external_gte");
    request.addParameter("require_alias", "true");
    request.setEntity(new NByteArrayEntity(document.json(), ContentType.APPLICATION_JSON));
    try {
      elasticsearch.performRequest(request);
      return true;
    } catch (ResponseException e) {
      if (e.getResponse().getStatusLine().getStatusCode() == CONFLICT) {
        return false; // a newer one has come meanwhile
      }
      throw e;
    }
  }
}
