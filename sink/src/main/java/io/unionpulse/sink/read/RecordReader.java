package io.unionpulse.sink.read;

import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.DeadLetterReason;
import io.unionpulse.schemas.Generation;
import io.unionpulse.sink.bulk.BulkBody;
import io.unionpulse.sink.index.ContractIndices;
import io.unionpulse.sink.read.Reading.Bad;
import io.unionpulse.sink.read.Reading.Nothing;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Turns consumed records into documents. Never throws because of what a record holds. */
public final class RecordReader {

  private static final Reading NOTHING = new Nothing();

  private final Map<String, TopicReader<?>> readers;

  /** A reader of the topics of one generation of results. */
  public RecordReader(ContractSerdes serdes, Generation generation) {
    readers =
        ContractIndices.of(generation).stream()
            .map(index -> new TopicReader<>(index, serdes))
            .collect(Collectors.toMap(TopicReader::topic, Function.identity()));
  }

  /** Writes the document of {@code consumed} behind those that {@code body} holds. */
  public Reading read(ConsumerRecord<byte[], byte[]> consumed, BulkBody body) {
    byte[] key = consumed.key();
    if (consumed.value() == null) {
      return NOTHING;
    }
    if (key == null || key.length == 0) {
      return new Bad(DeadLetterReason.UNDECODABLE, "the key is missing or empty");
    }
    if (key.length > BulkBody.MAX_ID_BYTES) {
      return new Bad(
          DeadLetterReason.INDEX_REJECTED,
          "the key has %d bytes; a document id has %d at most"
              .formatted(key.length, BulkBody.MAX_ID_BYTES));
    }
    return readers.get(consumed.topic()).read(key, consumed.value(), body);
  }
}
