package io.unionpulse.producer.http;

import io.unionpulse.avro.ActivityReport;
import io.unionpulse.cli.CommandException;
import io.unionpulse.producer.publish.PublishSettings;
import io.unionpulse.producer.publish.ReportPublisher;
import io.unionpulse.web.ProblemException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes the articles of a page in one transaction, page after page. */
final class PageTransactions implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PageTransactions.class);
  private static final int RETRY_AFTER_SECONDS = 5;

  private final PublishSettings settings;
  private final ReentrantLock turn = new ReentrantLock(true);
  private ReportPublisher publisher;

  PageTransactions(PublishSettings settings) {
    this.settings = settings;
  }

  /**
   * Publishes all of {@code reports} or none.
   *
   * @throws ProblemException if that was not possible in time; all or none may be stored then
   */
  void publish(List<ActivityReport> reports) throws InterruptedException {
    if (!turn.tryLock(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
      throw notStored();
    }
    try {
      if (publisher == null) {
        publisher = ReportPublisher.open(settings, LOG::warn);
      }
      publisher.publish(reports);
    } catch (CommandException e) {
      LOG.warn("a page is not stored: {}", e.getMessage());
      throw notStored();
    } finally {
      turn.unlock();
    }
  }

  private static ProblemException notStored() {
    return ProblemException.unavailable(
        "Kafka has not acknowledged the page: try again with the same key", RETRY_AFTER_SECONDS);
  }

  @Override
  public void close() {
    turn.lock();
    try {
      if (publisher != null) {
        publisher.close();
      }
    } finally {
      turn.unlock();
    }
  }
}
