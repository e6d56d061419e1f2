package io.unionpulse.sink.index;

import io.unionpulse.schemas.Generation;
import io.unionpulse.schemas.Topic;
import org.apache.avro.specific.SpecificRecord;

/**
 * One index of the contract, as one generation of results fills it. Behind its names stand numbered
 * indices.
 *
 * @param topic where the documents come from; the record key is the document id
 * @param alias the name that readers use, fixed by the contract
 * @param generation the generation of results that the topic belongs to
 */
public record ContractIndex<V extends SpecificRecord>(
    Topic<V> topic, String alias, Generation generation) {

  /** The field, of type long, that holds a document's external version: the highest wins. */
  public static final String VERSION_FIELD = "version";

  private static final String NUMBER_FORMAT = "%s-%06d";

  /** External version of a document. */
  public long version(V document) {
    return (long) document.get(topic.valueSchema().getField(VERSION_FIELD).pos());
  }

  /** The alias that this generation of results is written under. */
  public String writeAlias() {
    return writeAliasPrefix(alias) + generation.number();
  }

  /** How the names begin under which any generation of results is written. */
  static String writeAliasPrefix(String alias) {
    return alias + ".g";
  }

  /** The index that set-up creates when there is none. */
  public String firstGeneration() {
    return numbered(1);
  }

  /** The index of a number. */
  public String numbered(int number) {
    return NUMBER_FORMAT.formatted(alias, number);
  }
}
