package io.unionpulse.streams.topology;

import io.unionpulse.avro.Activity;
import io.unionpulse.streams.state.NewestReport;
import io.unionpulse.streams.state.Verdict;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Emits an activity anew when its district found that it is a duplicate, or no longer one. It
 * shares the state of {@link ReportProcessor}: all records of one activity come from one task, in
 * order, with one clock. A verdict on a revision, or by a district, that is no longer the newest is
 * void; the newest one will get its own.
 */
final class VerdictProcessor implements Processor<String, Verdict, String, byte[]> {

  private static final Logger LOG = LoggerFactory.getLogger(VerdictProcessor.class);

  private final ActivityBytes activityBytes;
  private ProcessorContext<String, byte[]> context;
  private KeyValueStore<String, NewestReport> newestReports;

  VerdictProcessor(ActivityBytes activityBytes) {
    this.activityBytes = activityBytes;
  }

  @Override
  public void init(ProcessorContext<String, byte[]> processorContext) {
    context = processorContext;
    newestReports = processorContext.getStateStore(Stores.NEWEST_REPORTS);
  }

  @Override
  public void process(Record<String, Verdict> record) {
    Verdict verdict = record.value();
    NewestReport report = newestReports.get(record.key());
    if (report == null || report.getFiled() != verdict.getFiled()) {
      return;
    }
    if (verdict.getSettled()) {
      report.setActivity(null);
      newestReports.put(record.key(), report);
    } else if (!Objects.equals(report.getDuplicateOf(), verdict.getDuplicateOf())) {
      emit(record, report, verdict.getDuplicateOf());
    }
  }

  private void emit(Record<String, Verdict> cause, NewestReport report, String duplicateOf) {
    if (report.getActivity() == null) {
      LOG.error("no facts are kept of report {}: its verdict is lost", cause.key());
      return;
    }
    Activity activity = activityBytes.read(report.getActivity());
    activity.setVersion(VersionClock.next(report.getVersion(), context.currentSystemTimeMs()));
    activity.setDuplicateOf(duplicateOf);
    byte[] bytes = activityBytes.of(activity);
    report.setVersion(activity.getVersion());
    report.setDuplicateOf(duplicateOf);
    report.setActivity(ByteBuffer.wrap(bytes));
    newestReports.put(cause.key(), report);
    context.forward(new Record<>(cause.key(), bytes, cause.timestamp()));
  }
}
