package io.unionpulse.streams.topology;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ReportStatus;
import io.unionpulse.schemas.DeadLetterReason;
import io.unionpulse.schemas.DeadLetters;
import io.unionpulse.streams.counting.Contributions;
import io.unionpulse.streams.resemblance.Sketches;
import io.unionpulse.streams.state.DistrictChange;
import io.unionpulse.streams.state.Fingerprint;
import io.unionpulse.streams.state.NewestReport;
import io.unionpulse.streams.state.Sketch;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps the newest revision of each report, reads its facts and files it with its district. The
 * highest revision wins, whatever the order of arrival; the same revision with the same content
 * changes nothing, with another content it is a dead letter. Of several deliveries of one revision
 * the earliest ingestion counts, so that the order of arrival decides nothing.
 */
final class ReportProcessor implements Processor<byte[], byte[], String, Outcome> {

  static final String STAGE = "streams";

  private final ReportDecoder decoder;
  private final FactReader facts;
  private final ActivityBytes activityBytes;
  private ProcessorContext<String, Outcome> context;
  private KeyValueStore<String, NewestReport> newestReports;

  ReportProcessor(ReportDecoder decoder, FactReader facts, ActivityBytes activityBytes) {
    this.decoder = decoder;
    this.facts = facts;
    this.activityBytes = activityBytes;
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
    boolean sameRevision = known != null && known.getRevision() == report.getRevision();
    Reading reading = read(report);
    Activity activity = reading.activity();
    String district = activity.getRetracted() ? null : activity.getCountedDistrict();
    String districtBefore = known == null ? null : known.getDistrict();
    boolean stays = Objects.equals(district, districtBefore);
    activity.setDuplicateOf(
        stays && known != null && reading.sketch().isPresent() ? known.getDuplicateOf() : null);
    activity.setVersion(
        VersionClock.next(known == null ? 0 : known.getVersion(), context.currentSystemTimeMs()));

    byte[] bytes = activityBytes.of(activity);
    remember(report, content, reading, district, bytes);
    if (!sameRevision) {
      forward(report.getReportId(), new Outcome.Enriched(bytes), timestamp);
    }
    if (districtBefore != null && !stays) {
      forward(districtBefore, new Outcome.Filed(withdrawal(report, activity)), timestamp);
    }
    if (district != null) {
      forward(district, new Outcome.Filed(filing(report, reading)), timestamp);
    }
  }

  private void remember(
      ActivityReport report, Fingerprint content, Reading reading, String district, byte[] bytes) {
    Activity activity = reading.activity();
    newestReports.put(
        report.getReportId(),
        new NewestReport(
            report.getRevision(),
            content,
            report.getIngestedAt(),
            activity.getVersion(),
            activity.getVersion(),
            district,
            activity.getDuplicateOf(),
            reading.sketch().isPresent() ? ByteBuffer.wrap(bytes) : null));
  }

  private DistrictChange withdrawal(ActivityReport report, Activity activity) {
    return DistrictChange.newBuilder()
        .setReportId(report.getReportId())
        .setFiled(activity.getVersion())
        .setPartition(context.taskId().partition())
        .setIngestedAt(report.getIngestedAt())
        .build();
  }

  private DistrictChange filing(ActivityReport report, Reading reading) {
    Activity activity = reading.activity();
    return new DistrictChange(
        report.getReportId(),
        activity.getVersion(),
        context.taskId().partition(),
        report.getPublishedOn(),
        report.getIngestedAt(),
        activity.getDuplicateOf(),
        Contributions.of(activity),
        reading.sketch().orElse(null));
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
    return report.getIngestedAt().isBefore(known.getIngestedAt());
  }

  private Reading read(ActivityReport report) throws BadRecordException {
    try {
      Activity activity = facts.read(report, now());
      activity.setRetracted(report.getStatus() == ReportStatus.RETRACTED);
      return new Reading(
          activity,
          activity.getRetracted()
              ? Optional.empty()
              : Sketches.of(activity, report.getIngestedAt()));
    } catch (RuntimeException e) {
      throw new BadRecordException(DeadLetterReason.EXTRACTION_FAILED, e.toString());
    }
  }

  /** The facts of a report, and what it is compared by unless it is retracted or too short. */
  private record Reading(Activity activity, Optional<Sketch> sketch) {}

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
