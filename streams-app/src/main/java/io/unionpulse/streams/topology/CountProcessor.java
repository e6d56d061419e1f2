package io.unionpulse.streams.topology;

import io.unionpulse.avro.DistrictCount;
import io.unionpulse.schemas.DistrictCountKey;
import io.unionpulse.streams.counting.CountingPeriod;
import io.unionpulse.streams.counting.Standing;
import io.unionpulse.streams.counting.Tally;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Counts reports per district and period, and emits each count that changed, at most once an
 * interval: however many reports come in between, one record says the outcome. Which counts are
 * still to be emitted is state too, so that a crash forgets none; what is held in memory beside the
 * stores spares reading them.
 */
final class CountProcessor
    implements Processor<String, DistrictOutcome.Counted, String, DistrictCount> {

  private static final byte[] CHANGED = {};

  private final UnaryOperator<String> districtNames;
  private final Duration interval;
  private ProcessorContext<String, DistrictCount> context;
  private RecentCounts counts;
  private KeyValueStore<String, byte[]> changedCounts;
  private Set<String> changed;

  /**
   * @param districtNames name of a district by its code
   * @param interval least time between two records of one count
   */
  CountProcessor(UnaryOperator<String> districtNames, Duration interval) {
    this.districtNames = districtNames;
    this.interval = interval;
  }

  @Override
  public void init(ProcessorContext<String, DistrictCount> processorContext) {
    context = processorContext;
    counts = new RecentCounts(processorContext.getStateStore(Stores.DISTRICT_COUNTS));
    changedCounts = processorContext.getStateStore(Stores.CHANGED_COUNTS);
    changed = storedChanges(); // a task that failed is begun anew with the same processor
    context.schedule(interval, PunctuationType.WALL_CLOCK_TIME, this::emitChanged);
  }

  @Override
  public void process(Record<String, DistrictOutcome.Counted> record) {
    apply(record.key(), record.value().before(), Tally::take);
    apply(record.key(), record.value().after(), Tally::add);
  }

  private void apply(
      String district, Optional<Standing> standing, BiConsumer<DistrictCount, Standing> change) {
    if (standing.isEmpty()) {
      return;
    }
    for (CountingPeriod period : CountingPeriod.of(standing.get().contribution().getOccurredOn())) {
      String key = DistrictCountKey.of(district, period.granularity(), period.name());
      DistrictCount count = current(key, district, period);
      change.accept(count, standing.get());
      counts.put(key, count);
      if (changed.add(key)) {
        changedCounts.put(key, CHANGED);
      }
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

  private void emitChanged(long now) {
    for (String key : changed) {
      DistrictCount count = counts.get(key);
      count.setVersion(VersionClock.next(count.getVersion(), now));
      counts.put(key, count);
      changedCounts.delete(key);
      context.forward(new Record<>(key, count, now));
    }
    changed.clear();
  }

  private Set<String> storedChanges() {
    Set<String> keys = new TreeSet<>();
    try (KeyValueIterator<String, byte[]> stored = changedCounts.all()) {
      stored.forEachRemaining(entry -> keys.add(entry.key));
    }
    return keys;
  }
}
