package io.unionpulse.deadletters;

import io.unionpulse.avro.DeadLetter;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/**
 * Finds letters whose record has a successor in its compacted topic. An old activity sent behind a
 * newer one would be the one that compaction keeps.
 */
final class Superseded {

  private final TopicReader reader;

  /** A key in a partition. */
  private record Place(TopicPartition partition, ByteBuffer key) {}

  Superseded(TopicReader reader) {
    this.reader = reader;
  }

  /** Those of the letters that have a successor now. All must be of compacted topics. */
  Set<LetterPosition> among(List<Letter> letters) throws InterruptedException {
    Map<TopicPartition, Long> begins = new HashMap<>();
    Map<Place, Long> newest = new HashMap<>();
    for (Letter letter : letters) {
      Place place = place(letter);
      begins.merge(place.partition(), letter.content().getOffset() + 1, Long::min);
      newest.put(place, -1L);
    }
    if (!begins.isEmpty()) {
      reader.readFrom(
          begins,
          record -> {
            var partition = new TopicPartition(record.topic(), record.partition());
            var place = new Place(partition, ByteBuffer.wrap(record.key()));
            newest.computeIfPresent(place, (key, offset) -> record.offset());
            return true;
          });
    }
    Set<LetterPosition> superseded = new HashSet<>();
    for (Letter letter : letters) {
      if (newest.get(place(letter)) > letter.content().getOffset()) {
        superseded.add(letter.position());
      }
    }
    return superseded;
  }

  private static Place place(Letter letter) {
    DeadLetter content = letter.content();
    return new Place(
        new TopicPartition(content.getTopic(), content.getPartition()), content.getKey());
  }
}
