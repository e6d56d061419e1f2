package io.unionpulse.sink;

import io.unionpulse.sink.bulk.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * The records that are being delivered: documents without an answer, and rejections whose letter is
 * not sent. Keeps the order of the log and every version of a key: Elasticsearch itself keeps the
 * highest, and a rejected one does not hide the good one before it.
 */
final class Batch {

  /**
   * A document on its way.
   *
   * @param source the record it was made from
   */
  record Entry(ConsumerRecord<byte[], byte[]> source, Document document) {}

  private final BatchLimits limits;
  private final List<Entry> documents = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private long bytes;
  private int requestSize = Integer.MAX_VALUE;

  Batch(BatchLimits limits) {
    this.limits = limits;
  }

  boolean isEmpty() {
    return documents.isEmpty() && rejections.isEmpty();
  }

  /** Whether there is room for another record. */
  boolean hasRoom() {
    return documents.size() + rejections.size() < limits.documents() && bytes < limits.bytes();
  }

  /** Adds a document, or answers false: it is for the next batch. */
  boolean add(ConsumerRecord<byte[], byte[]> source, Document document) {
    if (!documents.isEmpty() && bytes + document.requestBytes() > limits.bytes()) {
      return false;
    }
    documents.add(new Entry(source, document));
    bytes += document.requestBytes();
    return true;
  }

  /** Adds a record that never became a document. */
  void reject(Rejection rejection) {
    rejections.add(rejection);
  }

  /** A document is answered with a refusal: its letter is to be sent. */
  void reject(Entry refused, Rejection rejection) {
    documents.remove(refused);
    rejections.add(rejection);
  }

  /** What the next request holds, in the order of the log. */
  List<Entry> nextRequest() {
    return List.copyOf(documents.subList(0, Math.min(requestSize, documents.size())));
  }

  /** The request was too much: the next one is half of it. */
  void halve(List<Entry> request) {
    requestSize = Math.max(1, request.size() / 2);
  }

  /** A request went through: the next one may be twice as large again. */
  void grow() {
    requestSize = requestSize > Integer.MAX_VALUE / 2 ? Integer.MAX_VALUE : requestSize * 2;
  }

  /** Documents that need nothing more. */
  void finish(Collection<Entry> finished) {
    Set<Entry> gone = new LinkedHashSet<>(finished);
    documents.removeIf(gone::contains);
  }

  List<Rejection> rejections() {
    return List.copyOf(rejections);
  }

  /** The letter is sent. */
  void finish(Rejection sent) {
    rejections.remove(sent);
  }

  /** The partitions belong to somebody else now. */
  void drop(Collection<TopicPartition> gone) {
    documents.removeIf(entry -> gone.contains(OffsetTracker.partition(entry.source())));
    rejections.removeIf(rejection -> gone.contains(OffsetTracker.partition(rejection.source())));
  }
}
