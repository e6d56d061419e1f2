package io.unionpulse.producer.publish;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.cli.CommandException;
import io.unionpulse.schemas.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Publishes reports to {@code union.reports}, each batch in one transaction: readers of committed
 * records see all of it or nothing. For one thread but for {@link #encode}.
 */
public final class ReportPublisher implements AutoCloseable {

  private final PublishSettings settings;
  private final Patience patience;
  private final ReportEncoder encoder;
  private final Transactions transactions;

  private ReportPublisher(
      PublishSettings settings,
      Patience patience,
      ReportEncoder encoder,
      Transactions transactions) {
    this.settings = settings;
    this.patience = patience;
    this.encoder = encoder;
    this.transactions = transactions;
  }

  /**
   * Connects, and makes sure that topic and schema are there.
   *
   * @param notices told one line every few seconds while a server does not answer
   * @throws CommandException if topic or schema is missing, or a server refuses or stays away for
   *     longer than the settings' timeout
   * @throws InterruptedException if the thread is interrupted
   */
  public static ReportPublisher open(PublishSettings settings, Consumer<String> notices)
      throws InterruptedException {
    return open(settings, notices, ClientMeters.NONE);
  }

  /**
   * As {@link #open(PublishSettings, Consumer)}.
   *
   * @param meters measures the client of Kafka
   */
  public static ReportPublisher open(
      PublishSettings settings, Consumer<String> notices, ClientMeters meters)
      throws InterruptedException {
    return open(settings, notices, new Transactions(settings, meters));
  }

  /**
   * As {@link #open(PublishSettings, Consumer)}, for an ingestion that can be resumed. Another run
   * of the same name that is still at work is cut off.
   *
   * @param ingestion its name: letters, digits, full stops, hyphens and underscores
   */
  public static ReportPublisher resume(
      PublishSettings settings, String ingestion, Consumer<String> notices)
      throws InterruptedException {
    return open(settings, notices, new Transactions(settings, new Checkpoints(ingestion)));
  }

  private static ReportPublisher open(
      PublishSettings settings, Consumer<String> notices, Transactions transactions)
      throws InterruptedException {
    var patience = new Patience(settings.timeout(), notices);
    patience.untilAnswered(
        settings.kafka(),
        () -> {
          TopicCheck.check(Topics.REPORTS, settings);
          return true;
        });
    var encoder = encoder(settings);
    var publisher = new ReportPublisher(settings, patience, encoder, transactions);
    try {
      publisher.connect();
    } catch (InterruptedException | RuntimeException e) {
      publisher.close();
      throw e;
    }
    return publisher;
  }

  private static ReportEncoder encoder(PublishSettings settings) {
    try {
      return new ReportEncoder(settings);
    } catch (RuntimeException e) {
      throw new CommandException(settings.registry() + " cannot be reached: check the address", e);
    }
  }

  private void connect() throws InterruptedException {
    patience.untilAnswered(
        settings.registry(),
        () -> {
          encoder.check();
          return true;
        });
    patience.untilAnswered(
        settings.kafka(),
        () -> {
          transactions.open();
          return true;
        });
  }

  /** How far the ingestion that is resumed has come. */
  public Checkpoint checkpoint() throws InterruptedException {
    return patience.untilAnswered(settings.kafka(), transactions::checkpoint);
  }

  /**
   * Reports as they go to Kafka, made beforehand: a registry that is away never holds a transaction
   * open.
   */
  public static final class Encoded {

    private final List<ProducerRecord<String, byte[]>> records;

    private Encoded(List<ProducerRecord<String, byte[]>> records) {
      this.records = records;
    }
  }

  /** Encodes and publishes the reports in one transaction, without a checkpoint. */
  public void publish(List<ActivityReport> reports) throws InterruptedException {
    publish(encode(reports), null);
  }

  /**
   * Encodes the reports, trying again while the registry is away. May be done by another thread
   * while this one publishes.
   *
   * @throws CommandException if the registry refuses, or stays away for longer than the settings'
   *     timeout
   * @throws InterruptedException if the thread is interrupted
   */
  public Encoded encode(List<ActivityReport> reports) throws InterruptedException {
    return patience.untilAnswered(
        settings.registry(),
        () -> {
          var records = new ArrayList<ProducerRecord<String, byte[]>>(reports.size());
          for (ActivityReport report : reports) {
            records.add(
                new ProducerRecord<>(
                    Topics.REPORTS.name(), report.getReportId(), encoder.encode(report)));
          }
          return new Encoded(records);
        });
  }

  /**
   * Publishes the reports in one transaction, trying again while Kafka is away.
   *
   * @param checkpoint how far the ingestion has come with them; null if it is not resumable
   * @throws CommandException if Kafka refuses, or stays away for longer than the settings' timeout;
   *     nothing of the batch is visible then, except when the answer to the commit was lost
   * @throws InterruptedException if the thread is interrupted; the transaction is aborted then
   */
  public void publish(Encoded reports, Checkpoint checkpoint) throws InterruptedException {
    transactions.begin(reports.records, checkpoint);
    patience.untilAnswered(
        settings.kafka(),
        () -> {
          transactions.commit();
          return true;
        });
  }

  @Override
  public void close() {
    transactions.close();
    encoder.close();
  }
}
