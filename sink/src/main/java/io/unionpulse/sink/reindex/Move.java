package io.unionpulse.sink.reindex;

import io.unionpulse.sink.index.ContractIndex;
import io.unionpulse.sink.index.Placement;

/**
 * One index that is rebuilt.
 *
 * @param index as the results that the new one holds fill it
 * @param from the index that readers find
 * @param to the new index
 */
public record Move(ContractIndex<?> index, String from, String to) {

  String newer() {
    return Placement.newer(index, to);
  }

  String older() {
    return Placement.older(index, to);
  }

  /** An alias that comes and goes, for {@link Rebuild#barrier}. */
  String barrier() {
    return newer() + "-seen";
  }
}
