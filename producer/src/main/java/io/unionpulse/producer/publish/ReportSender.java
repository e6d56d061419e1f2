package io.unionpulse.producer.publish;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.cli.CommandException;
import io.unionpulse.cli.ProductVersion;
import io.unionpulse.schemas.Topics;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/**
 * Sends single reports to {@code union.reports}, many at a time, and tells of each when all in-sync
 * replicas hold it. Without transactions: reports of different requests share batches, and none
 * waits for another. For several threads.
 */
public final class ReportSender implements AutoCloseable {

  /** How long a send may wait for a broker's address or for buffer memory. */
  private static final int MAX_BLOCK_MS = 1_000;

  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(1);

  private final PublishSettings settings;
  private final ReportEncoder encoder;
  private final KafkaProducer<String, byte[]> producer;
  private final ClientMeters meters;

  private ReportSender(
      PublishSettings settings,
      ReportEncoder encoder,
      KafkaProducer<String, byte[]> producer,
      ClientMeters meters) {
    this.settings = settings;
    this.encoder = encoder;
    this.producer = producer;
    this.meters = meters;
    meters.opened(producer);
  }

  /**
   * Connects; needs the registry once, for the schema.
   *
   * @param bufferBytes memory for what is not acknowledged yet
   * @param meters measures the client of Kafka
   * @throws PublishingException if it cannot be done now
   */
  public static ReportSender open(PublishSettings settings, long bufferBytes, ClientMeters meters)
      throws PublishingException {
    try {
      var encoder = new ReportEncoder(settings);
      encoder.check();
      return new ReportSender(
          settings, encoder, new KafkaProducer<>(configuration(settings, bufferBytes)), meters);
    } catch (Unavailable e) {
      throw new PublishingException(settings.registry() + " does not answer: " + e.reason(), e);
    } catch (CommandException | KafkaException e) {
      throw new PublishingException(e.getMessage(), e);
    }
  }

  /**
   * Sends a report.
   *
   * @return completes once the report is stored, or with {@link PublishingException} if that did
   *     not happen within the settings' timeout; it may have been stored all the same then
   */
  public CompletableFuture<Void> send(ActivityReport report) {
    var stored = new CompletableFuture<Void>();
    try {
      var record =
          new ProducerRecord<>(Topics.REPORTS.name(), report.getReportId(), encoder.encode(report));
      var unused =
          producer.send(
              record,
              (place, failure) -> {
                if (failure == null) {
                  stored.complete(null);
                } else {
                  stored.completeExceptionally(failed(failure));
                }
              });
    } catch (Unavailable | CommandException | KafkaException | IllegalStateException e) {
      stored.completeExceptionally(failed(e));
    }
    return stored;
  }

  private PublishingException failed(Exception e) {
    return new PublishingException(
        settings.kafka() + " has not acknowledged: " + e.getMessage(), e);
  }

  private static Map<String, Object> configuration(PublishSettings settings, long bufferBytes) {
    Map<String, Object> configuration = ProducerConfiguration.of(settings);
    configuration.put(ProducerConfig.CLIENT_ID_CONFIG, "unionpulse-serve-" + ProductVersion.get());
    configuration.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    configuration.put(ProducerConfig.BUFFER_MEMORY_CONFIG, bufferBytes);
    configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, MAX_BLOCK_MS);
    configuration.put(
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
        (int) Math.max(settings.timeout().toMillis(), settings.answerMillis()));
    return configuration;
  }

  /** Stops; what is not acknowledged within a second is not waited for. */
  @Override
  public void close() {
    meters.closing(producer);
    producer.close(CLOSE_TIMEOUT);
    encoder.close();
  }
}
