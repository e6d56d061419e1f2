package io.unionpulse.deadletters;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.schemas.Topic;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/** Reads the letters of a topic, one after the other, with what is known of their replay. */
final class LetterScan implements AutoCloseable {

  private final Topic<DeadLetter> letters;
  private final TopicReader reader;
  private final ValueReader<DeadLetter> values;
  private final ReplayMarks marks;
  private long unreadable;

  /** Gets each letter. */
  @FunctionalInterface
  interface Visitor {
    /** Takes one, and tells whether to go on. */
    boolean visit(Letter letter) throws InterruptedException;
  }

  LetterScan(Connection connection, Topic<DeadLetter> letters) throws InterruptedException {
    this.letters = letters;
    this.reader = new TopicReader(connection);
    try {
      this.values = new ValueReader<>(connection, letters);
      this.marks = ReplayMarks.read(reader, letters.name());
    } catch (InterruptedException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** Reads all letters, in the order of each partition. */
  void all(Visitor visitor, TopicReader.Progress progress) throws InterruptedException {
    reader.readAll(
        letters.name(),
        record -> {
          Optional<DeadLetter> content = values.read(record.value());
          if (content.isEmpty()) {
            unreadable++;
            return true;
          }
          return visitor.visit(letter(record.partition(), record.offset(), content.get()));
        },
        progress);
  }

  /** The letter at a position; empty if there is none, or no more. */
  Optional<Letter> at(LetterPosition position) throws InterruptedException {
    TopicReader.Held held = reader.held(letters.name()).get(position.partition());
    if (held == null || !held.has(position.offset())) {
      return Optional.empty();
    }
    var found = new Letter[1];
    reader.readFrom(
        Map.of(new TopicPartition(letters.name(), position.partition()), position.offset()),
        record -> {
          if (record.offset() == position.offset()) {
            values
                .read(record.value())
                .ifPresent(
                    content -> found[0] = letter(record.partition(), record.offset(), content));
          }
          return false;
        });
    return Optional.ofNullable(found[0]);
  }

  private Letter letter(int partition, long offset, DeadLetter content) {
    var position = new LetterPosition(letters.name(), partition, offset);
    return new Letter(position, content, marks.contains(position));
  }

  /** Records so far that are no dead letters at all. */
  long unreadable() {
    return unreadable;
  }

  @Override
  public void close() {
    values.close();
    reader.close();
  }
}
