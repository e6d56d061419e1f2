package io.unionpulse.streams.topology;

import io.unionpulse.avro.DistrictCount;
import io.unionpulse.schemas.DistrictCountKey;
import io.unionpulse.streams.counting.CountingPeriod;
import io.unionpulse.streams.counting.Tally;
import io.unionpulse.streams.state.Contribution;
import io.unionpulse.streams.state.ContributionChange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Counts contributions per district and period, and emits each count that changed. */
final class CountProcessor implements Processor<String, ContributionChange, String, DistrictCount> {

  private final UnaryOperator<String> districtNames;
  private ProcessorContext<String, DistrictCount> context;
  private KeyValueStore<String, DistrictCount> counts;

  /**
   * @param districtNames name of a district by its code
   */
  CountProcessor(UnaryOperator<String> districtNames) {
    this.districtNames = districtNames;
  }

  @Override
  public void init(ProcessorContext<String, DistrictCount> processorContext) {
    context = processorContext;
    counts = processorContext.getStateStore(Stores.DISTRICT_COUNTS);
  }

  @Override
  public void process(Record<String, ContributionChange> record) {
    Map<String, DistrictCount> changed = new LinkedHashMap<>();
    apply(record.key(), record.value().getBefore(), Tally::take, changed);
    apply(record.key(), record.value().getAfter(), Tally::add, changed);
    changed.forEach((key, count) -> emit(record, key, count));
  }

  private void apply(
      String district,
      Contribution contribution,
      BiConsumer<DistrictCount, Contribution> change,
      Map<String, DistrictCount> changed) {
    if (contribution == null) {
      return;
    }
    for (CountingPeriod period : CountingPeriod.of(contribution.getOccurredOn())) {
      String key = DistrictCountKey.of(district, period.granularity(), period.name());
      change.accept(changed.computeIfAbsent(key, k -> current(k, district, period)), contribution);
    }
  }

  private DistrictCount current(String key, String district, CountingPeriod period) {
    DistrictCount known = counts.get(key);
    return known != null
        ? known
        : DistrictCount.newBuilder()
            .setDistrict(district)
            .setDistrictName(districtNames.apply(district))
            .setGranularity(period.granularity())
            .setPeriod(period.name())
            .setVersion(0)
            .build();
  }

  private void emit(Record<String, ContributionChange> cause, String key, DistrictCount count) {
    count.setVersion(VersionClock.next(count.getVersion(), context.currentSystemTimeMs()));
    counts.put(key, count);
    context.forward(new Record<>(key, count, cause.timestamp()));
  }
}
