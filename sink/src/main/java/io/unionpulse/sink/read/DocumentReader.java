package io.unionpulse.sink.read;

import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.Generation;
import io.unionpulse.sink.bulk.BulkBody;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads records one by one into the documents that the sink makes of them. */
public final class DocumentReader {

  private static final int FIRST_CAPACITY = 64 * 1024;

  private final RecordReader reader;
  private final BulkBody body = new BulkBody(FIRST_CAPACITY);

  /** A reader of the topics of one generation of results. */
  public DocumentReader(ContractSerdes serdes, Generation generation) {
    reader = new RecordReader(serdes, generation);
  }

  /**
   * A document.
   *
   * @param version external version
   * @param json the source
   */
  @SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
  public record Document(long version, byte[] json) {}

  /**
   * The document of {@code consumed}; empty if there is none, as for a malformed record.
   *
   * @throws IllegalStateException if the registry cannot be asked what the record is
   */
  public Optional<Document> read(ConsumerRecord<byte[], byte[]> consumed) {
    body.clear();
    Reading reading = reader.read(consumed, body);
    if (reading instanceof Reading.Undecided undecided) {
      throw new IllegalStateException(undecided.reason());
    }
    return reading instanceof Reading.Written
        ? Optional.of(new Document(body.lastVersion(), body.lastDocument()))
        : Optional.empty();
  }
}
