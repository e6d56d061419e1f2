package io.unionpulse.sink.reindex;

import io.unionpulse.sink.reconcile.CatchUp;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Copies topics to new indices, from where it was when it was interrupted. */
public interface Copier extends CatchUp, AutoCloseable {

  /** Makes copiers. */
  @FunctionalInterface
  interface Maker {

    /**
     * A copier.
     *
     * @param targets for each write alias the name under which its documents are to be written
     * @param name tells these indices from all that ever were
     * @param letters whether records that are refused become dead letters; those of results that
     *     the live sink brings have become some already
     */
    Copier open(List<Move> moves, Map<String, String> targets, String name, boolean letters);
  }

  /** The ends of the topics, as they are now. */
  Map<TopicPartition, Long> ends();

  /** Forgets where it was: the copy is complete. */
  void forget();

  @Override
  void close();
}
