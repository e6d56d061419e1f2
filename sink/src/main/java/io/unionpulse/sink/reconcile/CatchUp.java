package io.unionpulse.sink.reconcile;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Brings records to an index. */
@FunctionalInterface
public interface CatchUp {

  /** Somebody else does, and may be behind. */
  CatchUp NONE = ends -> {};

  /** Returns once every record before these offsets has come to its end. */
  void upTo(Map<TopicPartition, Long> ends) throws InterruptedException;
}
