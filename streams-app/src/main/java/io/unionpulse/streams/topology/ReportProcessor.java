package io.unionpulse.streams.topology;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.extraction.Extraction;
import io.unionpulse.schemas.DeadLetterReason;
import io.unionpulse.schemas.DeadLetters;
import io.unionpulse.streams.counting.Contributions;
import io.unionpulse.streams.state.Contribution;
import io.unionpulse.streams.state.Fingerprint;
import io.unionpulse.streams.state.NewestReport;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps the newest revision of each report, reads its facts and tells what they change in the
 * counts. The highest revision wins, whatever the order of arrival; the same revision with the same
 * content changes nothing, with another content it is a dead letter.
 */
final class ReportProcessor implements Processor<byte[], byte[], String, Outcome> {

  static final String STAGE = "streams";

  private final ReportDecoder decoder;
  private final Extraction extraction;
  private ProcessorContext<String, Outcome> context;
  private KeyValueStore<String, NewestReport> newestReports;

  ReportProcessor(ReportDecoder decoder, Extraction extraction) {
    this.decoder = decoder;
    this.extraction = extraction;
  }

  @Override
  public void init(ProcessorContext<String, Outcome> processorContext) {
    context = processorContext;
    newestReports = processorContext.getStateStore(Stores.NEWEST_REPORTS);
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    ConsumerRecord<byte[], byte[]> consumed = consumed(record);
    try {
      accept(decoder.decode(consumed), record.timestamp());
    } catch (BadRecordException e) {
      var letter = DeadLetters.of(STAGE, e.reason(), e.getMessage(), consumed, now());
      forward("", new Outcome.Rejected(letter), record.timestamp());
    }
  }

  private void accept(ActivityReport report, long timestamp) throws BadRecordException {
    NewestReport known = newestReports.get(report.getReportId());
    Fingerprint content = ReportFingerprint.of(report);
    if (known != null && !isNews(report, content, known)) {
      return;
    }
    Activity activity = extract(report);
    activity.setRetracted(report.getStatus() == ReportStatus.RETRACTED);
    activity.setVersion(
        VersionClock.next(known == null ? 0 : known.getVersion(), context.currentSystemTimeMs()));
    Contribution before = known == null ? null : known.getContribution();
    Contribution after = Contributions.of(activity);
    newestReports.put(
        report.getReportId(),
        new NewestReport(report.getRevision(), content, activity.getVersion(), after));
    forward(report.getReportId(), new Outcome.Enriched(activity), timestamp);
    Contributions.changes(before, after)
        .forEach(
            change ->
                forward(Contributions.district(change), new Outcome.Counted(change), timestamp));
  }

  private static boolean isNews(ActivityReport report, Fingerprint content, NewestReport known)
      throws BadRecordException {
    if (report.getRevision() != known.getRevision()) {
      return report.getRevision() > known.getRevision();
    }
    if (!content.equals(known.getContent())) {
      throw new BadRecordException(
          DeadLetterReason.CONFLICTING_REVISION,
          "Revision "
              + report.getRevision()
              + " was published before with another content. Give a correction a higher revision.");
    }
    return false;
  }

  private Activity extract(ActivityReport report) throws BadRecordException {
    try {
      return extraction.extract(report, now());
    } catch (RuntimeException e) {
      throw new BadRecordException(DeadLetterReason.EXTRACTION_FAILED, e.toString());
    }
  }

  private Instant now() {
    return Instant.ofEpochMilli(context.currentSystemTimeMs());
  }

  private void forward(String key, Outcome outcome, long timestamp) {
    context.forward(new Record<>(key, outcome, timestamp));
  }

  /** The record with its place in the source topic, as a dead letter tells it. */
  private ConsumerRecord<byte[], byte[]> consumed(Record<byte[], byte[]> record) {
    RecordMetadata place = context.recordMetadata().orElseThrow();
    return new ConsumerRecord<>(
        place.topic(),
        place.partition(),
        place.offset(),
        record.timestamp(),
        TimestampType.CREATE_TIME,
        ConsumerRecord.NULL_SIZE,
        ConsumerRecord.NULL_SIZE,
        record.key(),
        record.value(),
        record.headers(),
        Optional.empty());
  }
}
