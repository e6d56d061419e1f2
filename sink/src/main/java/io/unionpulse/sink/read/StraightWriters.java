package io.unionpulse.sink.read;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.unionpulse.schemas.ContractSerdes;
import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.json.AvroToJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which schema ids of a topic can go straight to JSON: those of the schema that we know. */
final class StraightWriters<V extends SpecificRecord> {

  /** Confluent's wire format: a zero, the schema id as four bytes, then Avro. */
  static final int HEADER_BYTES = 5;

  private static final Logger LOG = LoggerFactory.getLogger(StraightWriters.class);
  private static final int MAX_KNOWN_IDS = 1_000;

  private final ContractIndex<V> index;
  private final ContractSerdes serdes;
  private final Optional<AvroToJson> ours;
  private final Map<Integer, Optional<AvroToJson>> byId = new HashMap<>();

  StraightWriters(ContractIndex<V> index, ContractSerdes serdes) {
    this.index = index;
    this.serdes = serdes;
    this.ours =
        Optional.of(AvroToJson.of(index.topic().valueSchema(), ContractIndex.VERSION_FIELD));
  }

  /** The writer for a value; empty if it must go the long way. */
  Optional<AvroToJson> of(byte[] value) {
    if (value.length <= HEADER_BYTES || value[0] != 0) {
      return Optional.empty();
    }
    return byId.getOrDefault(id(value), Optional.empty());
  }

  /** A value was decoded the long way: its schema is known now. */
  void learn(byte[] value) {
    int id = id(value);
    if (byId.containsKey(id) || byId.size() >= MAX_KNOWN_IDS) {
      return;
    }
    try {
      boolean same =
          ContractSerdes.sameOnTheWire(
              serdes.writerSchema(index.topic(), id), index.topic().valueSchema());
      byId.put(id, same ? ours : Optional.empty());
      LOG.info("schema {} of {}: straight={}", id, index.topic().name(), same);
    } catch (IOException | RestClientException e) {
      LOG.debug("schema {} is asked for again with the next value", id, e);
    }
  }

  private static int id(byte[] value) {
    return ByteBuffer.wrap(value, 1, Integer.BYTES).getInt();
  }
}
