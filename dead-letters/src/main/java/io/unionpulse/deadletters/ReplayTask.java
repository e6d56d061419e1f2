package io.unionpulse.deadletters;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.schemas.Topic;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Replays letters in batches of bounded size, or only finds out what would be replayed. */
final class ReplayTask implements AutoCloseable {

  private static final int BATCH_LETTERS = 500;
  private static final int BATCH_BYTES = 8 * 1024 * 1024;

  private final TopicReader sources;
  private final Superseded superseded;
  private final Optional<ReplayProducer> producer;
  private final Consumer<Letter> replayed;
  private final Refusals refused;
  private final Map<String, Integer> partitions = new HashMap<>();
  private final List<Letter> batch = new ArrayList<>();
  private long batchBytes;

  /** Is told which letters are not replayed, and why. */
  @FunctionalInterface
  interface Refusals {
    void refused(Letter letter, String why);
  }

  /**
   * A task.
   *
   * @param producer sends; empty for a dry run
   * @param replayed told each letter that was, or in a dry run would be, replayed
   */
  ReplayTask(
      Connection connection,
      Optional<ReplayProducer> producer,
      Consumer<Letter> replayed,
      Refusals refused) {
    this.sources = new TopicReader(connection);
    this.superseded = new Superseded(sources);
    this.producer = producer;
    this.replayed = replayed;
    this.refused = refused;
  }

  /** Takes one more letter; sends when there is a batch of them. */
  void add(Letter letter) throws InterruptedException {
    DeadLetter content = letter.content();
    Optional<Topic<?>> source = SourceTopics.find(content.getTopic());
    if (source.isEmpty()) {
      refused.refused(letter, "its record's topic is none of the contract");
    } else if (content.getKey() == null && SourceTopics.isCompacted(source.get())) {
      refused.refused(letter, "its record has no key, which its topic does not take");
    } else {
      batch.add(letter);
      batchBytes += size(content.getKey()) + size(content.getValue());
      if (batch.size() >= BATCH_LETTERS || batchBytes >= BATCH_BYTES) {
        flush();
      }
    }
  }

  /** Letters that were added and are not sent yet. */
  int waiting() {
    return batch.size();
  }

  /** Sends what was added. */
  void flush() throws InterruptedException {
    List<Letter> letters = current();
    batch.clear();
    batchBytes = 0;
    try {
      send(letters);
    } catch (ReplayProducer.RefusedException e) {
      for (Letter letter : letters) {
        sendAlone(letter);
      }
    }
  }

  private List<Letter> current() throws InterruptedException {
    List<Letter> compacted =
        batch.stream()
            .filter(
                letter ->
                    SourceTopics.isCompacted(
                        SourceTopics.find(letter.content().getTopic()).orElseThrow()))
            .toList();
    Set<LetterPosition> old = superseded.among(compacted);
    List<Letter> current = new ArrayList<>();
    for (Letter letter : batch) {
      if (old.contains(letter.position())) {
        refused.refused(letter, "a newer record of its key is in its topic");
      } else {
        current.add(letter);
      }
    }
    return current;
  }

  private void send(List<Letter> letters) throws ReplayProducer.RefusedException {
    if (producer.isPresent() && !letters.isEmpty()) {
      letters.forEach(
          letter ->
              partitions.computeIfAbsent(
                  letter.content().getTopic(), topic -> sources.partitions(topic).size()));
      producer.get().send(letters, partitions);
    }
    letters.forEach(replayed);
  }

  private void sendAlone(Letter letter) {
    try {
      send(List.of(letter));
    } catch (ReplayProducer.RefusedException e) {
      refused.refused(letter, "Kafka does not take its record: " + e.getMessage());
    }
  }

  private static int size(ByteBuffer bytes) {
    return bytes == null ? 0 : bytes.remaining();
  }

  @Override
  public void close() {
    sources.close();
  }
}
