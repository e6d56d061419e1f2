package io.unionpulse.sink;

import io.unionpulse.schemas.AvroJson;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.DeadLetterReason;
import io.unionpulse.schemas.DecodeFailure;
import io.unionpulse.sink.Reading.Bad;
import io.unionpulse.sink.Reading.Indexable;
import io.unionpulse.sink.Reading.Nothing;
import io.unionpulse.sink.Reading.Undecided;
import io.unionpulse.sink.bulk.Document;
import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.index.ContractIndices;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;

/** Turns consumed records into documents. Never throws because of what a record holds. */
final class RecordReader {

  private final Map<String, TopicReader<?>> readers;

  RecordReader(ContractSerdes serdes) {
    readers =
        ContractIndices.all().stream()
            .map(index -> TopicReader.of(index, serdes))
            .collect(Collectors.toMap(reader -> reader.index.topic().name(), Function.identity()));
  }

  Reading read(ConsumerRecord<byte[], byte[]> consumed) {
    if (consumed.value() == null) {
      return new Nothing();
    }
    Optional<String> key = key(consumed.key());
    if (key.isEmpty()) {
      return new Bad(DeadLetterReason.UNDECODABLE, "the key is missing, empty or not UTF-8 text");
    }
    if (consumed.key().length > Document.MAX_ID_BYTES) {
      return new Bad(
          DeadLetterReason.INDEX_REJECTED,
          "the key has %d bytes; a document id has %d at most"
              .formatted(consumed.key().length, Document.MAX_ID_BYTES));
    }
    return readers.get(consumed.topic()).read(key.get(), consumed.value());
  }

  private static Optional<String> key(byte[] key) {
    if (key == null || key.length == 0) {
      return Optional.empty();
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(key));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private record TopicReader<V extends SpecificRecord>(
      ContractIndex<V> index, Deserializer<V> deserializer) {

    static <V extends SpecificRecord> TopicReader<V> of(
        ContractIndex<V> index, ContractSerdes serdes) {
      return new TopicReader<>(index, serdes.deserializer(index.topic()));
    }

    Reading read(String key, byte[] bytes) {
      V value;
      try {
        value = deserializer.deserialize(index.topic().name(), bytes);
      } catch (RuntimeException e) {
        return undecoded(e);
      }
      long version = index.version().applyAsLong(value);
      if (version < 0) {
        return new Bad(DeadLetterReason.INDEX_REJECTED, "the version is negative: " + version);
      }
      return new Indexable(new Document(index.alias(), key, version, AvroJson.bytes(value)));
    }

    private static Reading undecoded(RuntimeException e) {
      String message = rootMessage(e);
      return switch (DecodeFailure.of(e)) {
        case UNDECODABLE -> new Bad(DeadLetterReason.UNDECODABLE, message);
        case UNKNOWN_SCHEMA -> new Bad(DeadLetterReason.UNKNOWN_SCHEMA, message);
        case REGISTRY_UNAVAILABLE -> new Undecided(message);
      };
    }

    private static String rootMessage(Throwable failure) {
      Throwable root = failure;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
  }
}
