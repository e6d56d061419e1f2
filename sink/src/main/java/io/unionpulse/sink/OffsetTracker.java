package io.unionpulse.sink;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Which offsets may be committed: of each partition the first record that is not done, however the
 * records behind it have fared.
 */
final class OffsetTracker {

  private final Map<TopicPartition, Progress> partitions = new HashMap<>();

  /** A record was taken over; records of a partition are taken over in their order. */
  void begin(ConsumerRecord<?, ?> taken) {
    partitions.computeIfAbsent(partition(taken), any -> new Progress()).begin(taken);
  }

  /** Nothing more is to be done about a record. One of a partition that was dropped is ignored. */
  void done(ConsumerRecord<?, ?> finished) {
    Progress progress = partitions.get(partition(finished));
    if (progress != null) {
      progress.done(finished.offset());
    }
  }

  /** Offsets that may be committed and are not yet. */
  Map<TopicPartition, OffsetAndMetadata> committable() {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    partitions.forEach(
        (partition, progress) -> {
          if (progress.next > progress.committed) {
            offsets.put(partition, new OffsetAndMetadata(progress.next));
          }
        });
    return offsets;
  }

  /** The offsets are committed. */
  void committed(Map<TopicPartition, OffsetAndMetadata> offsets) {
    offsets.forEach(
        (partition, offset) -> {
          Progress progress = partitions.get(partition);
          if (progress != null) {
            progress.committed = offset.offset();
          }
        });
  }

  /** The partitions belong to somebody else now. */
  void drop(Collection<TopicPartition> gone) {
    partitions.keySet().removeAll(Set.copyOf(gone));
  }

  static TopicPartition partition(ConsumerRecord<?, ?> consumed) {
    return new TopicPartition(consumed.topic(), consumed.partition());
  }

  private static final class Progress {
    private final Deque<Long> taken = new ArrayDeque<>();
    private final Set<Long> done = new HashSet<>();
    private long next = -1;
    private long committed = -1;

    void begin(ConsumerRecord<?, ?> record) {
      taken.addLast(record.offset());
    }

    void done(long offset) {
      done.add(offset);
      while (!taken.isEmpty() && done.remove(taken.peekFirst())) {
        next = taken.removeFirst() + 1;
      }
    }
  }
}
