package io.unionpulse.schemas;

import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/**
 * One topic of the contract: its name, what it holds and how it is kept. Keys are UTF-8 strings.
 *
 * @param name topic name, fixed by the contract
 * @param valueType generated class of the values
 * @param valueSchema schema of the values
 * @param partitions number of partitions when the topic is created
 * @param config topic configuration when the topic is created, in Kafka's own names
 */
public record Topic<V extends SpecificRecord>(
    String name,
    Class<V> valueType,
    Schema valueSchema,
    int partitions,
    Map<String, String> config) {

  public Topic {
    config = Map.copyOf(config);
  }

  /** The registry subject of the values (Confluent's TopicNameStrategy). */
  public String subject() {
    return name + "-value";
  }
}
