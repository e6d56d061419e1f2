package io.unionpulse.streams;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/**
 * How far the whole application is behind, over all its instances: committed records of its topics
 * that it has not committed as processed.
 */
public final class GroupLag {

  private final Admin admin;
  private final String groupId;

  /**
   * The lag of one application.
   *
   * @param groupId see {@link StreamsSettings#groupId()}
   */
  public GroupLag(Admin admin, String groupId) {
    this.admin = admin;
    this.groupId = groupId;
  }

  /**
   * Records behind, by topic; a topic that was never read counts whole.
   *
   * @param source topic that is read even if nothing was committed yet
   */
  public SortedMap<String, Long> byTopic(String source)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, Long> committed = committed();
    Map<TopicPartition, OffsetSpec> begins = new HashMap<>();
    Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
    var description = admin.describeTopics(java.util.List.of(source)).allTopicNames().get();
    description
        .get(source)
        .partitions()
        .forEach(
            info ->
                begins.put(new TopicPartition(source, info.partition()), OffsetSpec.earliest()));
    committed.keySet().forEach(partition -> ends.put(partition, OffsetSpec.latest()));
    begins.keySet().forEach(partition -> ends.put(partition, OffsetSpec.latest()));
    begins.keySet().removeAll(committed.keySet());

    Map<TopicPartition, ListOffsetsResultInfo> first = admin.listOffsets(begins).all().get();
    Map<TopicPartition, ListOffsetsResultInfo> last =
        admin.listOffsets(ends, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED)).all().get();
    SortedMap<String, Long> lag = new TreeMap<>();
    last.forEach(
        (partition, end) -> {
          long from =
              committed.containsKey(partition)
                  ? committed.get(partition)
                  : first.get(partition).offset();
          lag.merge(partition.topic(), Math.max(0, end.offset() - from), Long::sum);
        });
    return lag;
  }

  private Map<TopicPartition, Long> committed() throws ExecutionException, InterruptedException {
    Map<TopicPartition, Long> committed = new HashMap<>();
    try {
      Map<TopicPartition, OffsetAndMetadata> offsets =
          admin.listConsumerGroupOffsets(groupId).partitionsToOffsetAndMetadata().get();
      offsets.forEach(
          (partition, offset) -> {
            if (offset != null) {
              committed.put(partition, offset.offset());
            }
          });
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof GroupIdNotFoundException)) {
        throw e;
      }
    }
    return committed;
  }
}
