package io.unionpulse.sink.index;

import io.unionpulse.schemas.Topic;
import org.apache.avro.specific.SpecificRecord;

/**
 * One index of the contract. Readers and writers use the alias; behind it stand numbered
 * generations, of which one takes the writes.
 *
 * @param topic where the documents come from; the record key is the document id
 * @param alias the name that readers and writers use, fixed by the contract
 */
public record ContractIndex<V extends SpecificRecord>(Topic<V> topic, String alias) {

  /** The field, of type long, that holds a document's external version: the highest wins. */
  public static final String VERSION_FIELD = "version";

  /** External version of a document. */
  public long version(V document) {
    return (long) document.get(topic.valueSchema().getField(VERSION_FIELD).pos());
  }

  /** The index that set-up creates when there is none. */
  public String firstGeneration() {
    return alias + "-000001";
  }
}
