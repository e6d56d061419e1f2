package io.unionpulse.producer.publish;

import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.ProductVersion;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * One batch of records at a time, in one Kafka transaction each.
 *
 * <p>The transactional id is new for each run: two runs side by side must not fence each other, and
 * a run has nothing to take over from the one before. What a killed run left open, the broker
 * aborts after the transaction timeout. Runs with checkpoints share one instead: the newest cuts
 * the others off and aborts at once what they left open. Within a run the id stays: a producer that
 * failed is replaced by a new one, which fences it and aborts what it left open before the batch is
 * sent again.
 */
final class Transactions implements AutoCloseable {

  private static final Duration TRANSACTION_TIMEOUT = Duration.ofSeconds(60);
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration DELIVERY_SLACK = Duration.ofSeconds(30);

  private final PublishSettings settings;
  private final Checkpoints checkpoints;
  private final ClientMeters meters;
  private final String transactionalId;
  private KafkaProducer<String, byte[]> producer;
  private List<ProducerRecord<String, byte[]>> batch = List.of();
  private Checkpoint checkpoint;
  private boolean sent;

  Transactions(PublishSettings settings, ClientMeters meters) {
    this.settings = settings;
    this.checkpoints = null;
    this.meters = meters;
    this.transactionalId = "unionpulse-ingest-" + UUID.randomUUID();
  }

  /** With checkpoints: the transactional id is that of all runs, and the newest one counts. */
  Transactions(PublishSettings settings, Checkpoints checkpoints) {
    this.settings = settings;
    this.checkpoints = checkpoints;
    this.meters = ClientMeters.NONE;
    this.transactionalId = checkpoints.group();
  }

  /** The checkpoint that was committed last. To be asked for once it is open. */
  Checkpoint checkpoint() throws Unavailable, InterruptedException {
    return checkpoints.read(settings);
  }

  /** Connects, if that is not done; may be called again after {@link Unavailable}. */
  void open() throws Unavailable, InterruptedException {
    try {
      if (producer == null) {
        producer = new KafkaProducer<>(configuration());
        meters.opened(producer);
        producer.initTransactions();
      }
    } catch (KafkaException e) {
      throw failed(e);
    }
  }

  /** Takes the records of the next transaction; one that was not finished is given up. */
  void begin(List<ProducerRecord<String, byte[]>> records, Checkpoint behind) {
    if (!batch.isEmpty()) {
      discard(false);
    }
    batch = records;
    checkpoint = behind;
    sent = false;
  }

  /**
   * Sends and commits the batch; may be called again after {@link Unavailable}, until it returns.
   *
   * @throws InterruptedException if the thread is interrupted; the transaction is aborted then
   */
  void commit() throws Unavailable, InterruptedException {
    open();
    try {
      if (!sent) {
        producer.beginTransaction();
        for (var report : batch) {
          var unused = producer.send(report); // The commit throws what went wrong with any of them.
        }
        if (checkpoint != null) {
          checkpoints.add(checkpoint, producer);
        }
        sent = true;
      }
      commitUnlessInterrupted();
      batch = List.of();
    } catch (TimeoutException e) {
      if (!sent) {
        throw failed(e);
      }
      throw new Unavailable(e); // The outcome is open: only the same commit may be asked again.
    } catch (KafkaException e) {
      throw failed(e);
    }
  }

  /** A commit that is under way when the interruption comes is waited for: it may be through. */
  private void commitUnlessInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptException("interrupted before the commit");
    }
    try {
      producer.commitTransaction();
    } catch (InterruptException e) {
      Thread.interrupted();
      try {
        producer.commitTransaction();
      } finally {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Gives the producer up. Interrupted, it aborts in good order; else its successor does. */
  private Unavailable failed(KafkaException e) throws InterruptedException {
    boolean interrupted = e instanceof InterruptException;
    if (interrupted) {
      Thread.interrupted(); // Else the abort would be interrupted, too.
    }
    discard(interrupted);
    if (interrupted) {
      throw new InterruptedException();
    }
    if (checkpoints != null && e instanceof ProducerFencedException) {
      throw new CommandException(
          "another run of this ingestion has taken over, or this one stood still for too long: what"
              + " was committed stays, run it again to go on",
          e);
    }
    return KafkaFailures.unavailable(settings, e);
  }

  private void discard(boolean abort) {
    sent = false;
    if (producer == null) {
      return;
    }
    try {
      if (abort) {
        producer.abortTransaction();
      }
    } catch (KafkaException | IllegalStateException e) {
      // No transaction was open, or the broker is away and aborts it after its timeout.
    } finally {
      meters.closing(producer);
      producer.close(abort ? CLOSE_TIMEOUT : Duration.ZERO);
      producer = null;
    }
  }

  private Map<String, Object> configuration() {
    long delivery = settings.timeout().plus(DELIVERY_SLACK).toMillis();
    Map<String, Object> configuration = ProducerConfiguration.of(settings);
    configuration.put(ProducerConfig.CLIENT_ID_CONFIG, "unionpulse-ingest-" + ProductVersion.get());
    configuration.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
    configuration.put(
        ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, (int) TRANSACTION_TIMEOUT.toMillis());
    configuration.put(ProducerConfig.LINGER_MS_CONFIG, 5);
    configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, settings.answerMillis());
    // Longer than the patience: while that lasts, the only timeouts are those of single questions.
    configuration.put(
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) Math.min(delivery, Integer.MAX_VALUE));
    return configuration;
  }

  @Override
  public void close() {
    if (producer != null) {
      meters.closing(producer);
      producer.close(CLOSE_TIMEOUT);
      producer = null;
    }
  }
}
