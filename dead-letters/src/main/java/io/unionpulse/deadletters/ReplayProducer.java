package io.unionpulse.deadletters;

import io.unionpulse.avro.DeadLetter;
import io.unionpulse.avro.DeadLetterReplay;
import io.unionpulse.cli.CommandException;
import io.unionpulse.schemas.Topics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Sends records of letters to their topics again, each with the mark that says so in one
 * transaction. The transactional id is one for all: a second run ends the first, and waits until
 * what that left open is decided, so that its marks tell the whole truth.
 */
final class ReplayProducer implements AutoCloseable {

  private static final String TRANSACTIONAL_ID = "unionpulse-dead-letters-replay";

  /** Readers of committed records wait this long at most for a replay that was killed. */
  private static final Duration TRANSACTION_TIMEOUT = Duration.ofSeconds(20);

  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

  private final Connection connection;
  private final String by;
  private final Serializer<DeadLetterReplay> marks;
  private final KafkaProducer<byte[], byte[]> producer;

  /** The broker will not take the record of a letter, and never will. */
  static final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(Throwable cause) {
      super(cause.getMessage(), cause);
    }
  }

  /**
   * Takes over from any run before.
   *
   * @param by who replays
   */
  ReplayProducer(Connection connection, String by) {
    this.connection = connection;
    this.by = by;
    this.marks = connection.serdes().serializer(Topics.DEAD_LETTER_REPLAYS);
    this.producer = connected(connection);
  }

  private static KafkaProducer<byte[], byte[]> connected(Connection connection) {
    KafkaProducer<byte[], byte[]> made = null;
    try {
      made =
          new KafkaProducer<>(
              configuration(connection), new ByteArraySerializer(), new ByteArraySerializer());
      made.initTransactions();
      return made;
    } catch (KafkaException e) {
      if (made != null) {
        made.close(Duration.ZERO);
      }
      throw KafkaFaults.explained(connection, e);
    }
  }

  private static Map<String, Object> configuration(Connection connection) {
    int timeout = (int) connection.timeout().toMillis();
    return connection
        .clients()
        .kafka(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.bootstrapServers(),
                ProducerConfig.CLIENT_ID_CONFIG,
                TRANSACTIONAL_ID,
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                TRANSACTIONAL_ID,
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                (int) TRANSACTION_TIMEOUT.toMillis(),
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topics.MAX_DEAD_LETTER_BYTES,
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                Math.min(timeout, 10_000),
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                timeout + 5,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                timeout));
  }

  /**
   * Sends the records of these letters, all or none.
   *
   * @param partitions number of partitions of each topic
   * @throws RefusedException if the broker does not take one of them; none was sent then
   * @throws CommandException if the broker or the registry does not answer
   */
  void send(List<Letter> letters, Map<String, Integer> partitions) throws RefusedException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
    for (Letter letter : letters) {
      records.add(original(letter, partitions.get(letter.content().getTopic()), now));
      records.add(mark(letter, now));
    }
    try {
      producer.beginTransaction();
      for (var record : records) {
        var unused = producer.send(record); // the commit throws what went wrong with any of them
      }
      producer.commitTransaction();
    } catch (ProducerFencedException | InvalidProducerEpochException e) {
      throw new CommandException(
          "another replay has taken over: run one at a time, then this one again", e);
    } catch (KafkaException e) {
      throw failed(e);
    }
  }

  private RefusedException failed(KafkaException fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof RecordTooLargeException || cause instanceof InvalidRecordException) {
        abort();
        return new RefusedException(cause);
      }
    }
    throw KafkaFaults.explained(connection, fault);
  }

  private void abort() {
    try {
      producer.abortTransaction();
    } catch (KafkaException e) {
      throw KafkaFaults.explained(connection, e);
    }
  }

  /**
   * The record as it was, in its own partition: publishers may choose partitions otherwise than
   * this client does, and the revisions of a report must stay together.
   */
  private ProducerRecord<byte[], byte[]> original(Letter letter, int partitions, Instant now) {
    DeadLetter content = letter.content();
    Integer partition = content.getPartition() < partitions ? content.getPartition() : null;
    return new ProducerRecord<>(
        content.getTopic(),
        partition,
        null,
        bytes(content.getKey()),
        bytes(content.getValue()),
        ReplayHeaders.of(letter, now, by));
  }

  private ProducerRecord<byte[], byte[]> mark(Letter letter, Instant now) {
    LetterPosition position = letter.position();
    String topic = Topics.DEAD_LETTER_REPLAYS.name();
    var mark =
        new DeadLetterReplay(
            position.topic(),
            position.partition(),
            position.offset(),
            letter.content().getTopic(),
            now,
            by);
    try {
      return new ProducerRecord<>(
          topic,
          position.toString().getBytes(StandardCharsets.UTF_8),
          marks.serialize(topic, mark));
    } catch (KafkaException e) {
      throw new CommandException(
          "the schema of topic %s is not to be had from %s: run ./unionpulse setup first"
              .formatted(topic, connection.registry()),
          e);
    }
  }

  private static byte[] bytes(ByteBuffer buffer) {
    return buffer == null ? null : ForeignBytes.copy(buffer);
  }

  @Override
  public void close() {
    producer.close(CLOSE_TIMEOUT);
    marks.close();
  }
}
