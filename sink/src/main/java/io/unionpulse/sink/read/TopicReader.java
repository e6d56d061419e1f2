package io.unionpulse.sink.read;

import io.unionpulse.schemas.AvroJson;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.schemas.DeadLetterReason;
import io.unionpulse.schemas.DecodeFailure;
import io.unionpulse.sink.bulk.BulkBody;
import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.json.JsonTooLargeException;
import io.unionpulse.sink.json.MalformedAvroException;
import io.unionpulse.sink.read.Reading.Bad;
import io.unionpulse.sink.read.Reading.Undecided;
import io.unionpulse.sink.read.Reading.Written;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads the values of one topic. Those written with the schema that this program knows go straight
 * from bytes to JSON. The rest, and whatever is refused there, goes the long way through
 * Confluent's deserializer, which alone decides that a value is bad.
 */
final class TopicReader<V extends SpecificRecord> {

  /** Far more than Elasticsearch is good for; a few hostile bytes of Avro can be a lot of JSON. */
  private static final int MAX_DOCUMENT_BYTES = 32 * 1024 * 1024;

  private static final Reading WRITTEN = new Written();

  private final ContractIndex<V> index;
  private final byte[] action;
  private final Deserializer<V> deserializer;
  private final StraightWriters<V> straight;

  TopicReader(ContractIndex<V> index, ContractSerdes serdes) {
    this.index = index;
    this.action = BulkBody.action(index.writeAlias());
    this.deserializer = serdes.deserializer(index.topic());
    this.straight = new StraightWriters<>(index, serdes);
  }

  String topic() {
    return index.topic().name();
  }

  Reading read(byte[] key, byte[] value, BulkBody body) {
    if (!body.begin(action, key)) {
      return new Bad(DeadLetterReason.UNDECODABLE, "the key is not UTF-8 text");
    }
    int start = body.size();
    body.document().allow(MAX_DOCUMENT_BYTES);
    Reading reading;
    try {
      reading = write(value, start, body);
    } catch (JsonTooLargeException e) {
      reading =
          new Bad(
              DeadLetterReason.OVERSIZED,
              "the document has more than %d bytes".formatted(MAX_DOCUMENT_BYTES));
    }
    if (reading != WRITTEN) {
      body.discard();
    }
    return reading;
  }

  private Reading write(byte[] value, int start, BulkBody body) {
    var writer = straight.of(value);
    if (writer.isPresent()) {
      try {
        long version = writer.get().write(value, StraightWriters.HEADER_BYTES, body.document());
        return end(version, body);
      } catch (MalformedAvroException e) {
        body.document().truncate(start);
      }
    }
    return writeDecoded(value, body);
  }

  private Reading writeDecoded(byte[] bytes, BulkBody body) {
    V value;
    try {
      value = deserializer.deserialize(topic(), bytes);
    } catch (RuntimeException e) {
      return undecoded(e);
    }
    straight.learn(bytes);
    body.document().append(AvroJson.bytes(value));
    return end(index.version(value), body);
  }

  private static Reading end(long version, BulkBody body) {
    if (version < 0) {
      return new Bad(DeadLetterReason.INDEX_REJECTED, "the version is negative: " + version);
    }
    body.end(version);
    return WRITTEN;
  }

  private static Reading undecoded(RuntimeException failure) {
    String message = rootMessage(failure);
    return switch (DecodeFailure.of(failure)) {
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
