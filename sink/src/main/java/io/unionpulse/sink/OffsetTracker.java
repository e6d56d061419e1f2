package io.unionpulse.sink;

import java.util.Collection;
import java.util.HashMap;
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

  private final Map<TopicPartition, PartitionProgress> partitions = new HashMap<>();
  private TopicPartition lastPartition = new TopicPartition("", 0);
  private PartitionProgress lastProgress;

  /** A record was taken over; records of a partition are taken over in their order. */
  void begin(ConsumerRecord<?, ?> taken) {
    PartitionProgress progress = progress(taken);
    if (progress == null) {
      progress = new PartitionProgress();
      partitions.put(partition(taken), progress);
      lastProgress = progress;
    }
    progress.begin(taken.offset());
  }

  /** Nothing more is to be done about a record. One of a partition that was dropped is ignored. */
  void done(ConsumerRecord<?, ?> finished) {
    PartitionProgress progress = progress(finished);
    if (progress != null) {
      progress.done(finished.offset());
    }
  }

  /** Whether something is still to be done about a record that was taken over. */
  boolean isOpen(ConsumerRecord<?, ?> taken) {
    PartitionProgress progress = progress(taken);
    return progress != null && progress.isOpen(taken.offset());
  }

  /** Whether every record of a partition before this offset that was taken over is done. */
  boolean isDoneBefore(TopicPartition partition, long offset) {
    PartitionProgress progress = partitions.get(partition);
    return progress == null || progress.isDoneBefore(offset);
  }

  /** How many records are taken over and not done, or wait for one before them. */
  int open() {
    return partitions.values().stream().mapToInt(PartitionProgress::size).sum();
  }

  /** How long a partition has waited for its first open record, at most, in nanoseconds. */
  long oldestNanos() {
    return partitions.values().stream().mapToLong(PartitionProgress::oldestNanos).max().orElse(0);
  }

  /** Offsets that may be committed and are not yet. */
  Map<TopicPartition, OffsetAndMetadata> committable() {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    partitions.forEach(
        (partition, progress) ->
            progress
                .committable()
                .ifPresent(next -> offsets.put(partition, new OffsetAndMetadata(next))));
    return offsets;
  }

  /** The offsets are committed. */
  void committed(Map<TopicPartition, OffsetAndMetadata> offsets) {
    offsets.forEach(
        (partition, offset) -> {
          PartitionProgress progress = partitions.get(partition);
          if (progress != null) {
            progress.committed(offset.offset());
          }
        });
  }

  /** The partitions belong to somebody else now. */
  void drop(Collection<TopicPartition> gone) {
    partitions.keySet().removeAll(Set.copyOf(gone));
    lastPartition = new TopicPartition("", 0);
    lastProgress = null;
  }

  static TopicPartition partition(ConsumerRecord<?, ?> consumed) {
    return new TopicPartition(consumed.topic(), consumed.partition());
  }

  /** Null if the partition is not known: neighbours mostly are of the same partition. */
  private PartitionProgress progress(ConsumerRecord<?, ?> of) {
    if (lastPartition.partition() != of.partition() || !lastPartition.topic().equals(of.topic())) {
      lastPartition = partition(of);
      lastProgress = partitions.get(lastPartition);
    }
    return lastProgress;
  }
}
