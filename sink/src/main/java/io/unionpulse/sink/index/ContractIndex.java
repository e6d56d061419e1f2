package io.unionpulse.sink.index;

import io.unionpulse.schemas.Topic;
import java.util.function.ToLongFunction;
import org.apache.avro.specific.SpecificRecord;

/**
 * One index of the contract. Readers and writers use the alias; behind it stand numbered
 * generations, of which one takes the writes.
 *
 * @param topic where the documents come from; the record key is the document id
 * @param alias the name that readers and writers use, fixed by the contract
 * @param version external version of a document: the highest wins
 */
public record ContractIndex<V extends SpecificRecord>(
    Topic<V> topic, String alias, ToLongFunction<V> version) {

  /** The index that set-up creates when there is none. */
  public String firstGeneration() {
    return alias + "-000001";
  }
}
