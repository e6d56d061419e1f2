package io.unionpulse.streams.topology;

import io.unionpulse.streams.counting.Standing;
import io.unionpulse.streams.resemblance.District;
import io.unionpulse.streams.resemblance.MemberChange;
import io.unionpulse.streams.resemblance.Members;
import io.unionpulse.streams.resemblance.Resemblance;
import io.unionpulse.streams.state.DistrictChange;
import io.unionpulse.streams.state.DistrictMember;
import io.unionpulse.streams.state.Verdict;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps the live reports of each district in groups that tell of the same activity, and tells what
 * a change of one report changes for it and the others: how they count, and of which report they
 * are duplicates.
 */
final class ResemblanceProcessor
    implements Processor<String, DistrictChange, String, DistrictOutcome> {

  /** How often reports beyond the horizon are looked for. */
  private static final Duration SWEEP = Duration.ofMinutes(1);

  /**
   * Nothing is forgotten sooner than this after it came, by the wall clock: when the log is read
   * again from its start, partitions run years of event time apart.
   */
  private static final Duration SETTLING = Duration.ofDays(1);

  private final int horizonDays;
  private final Resemblance resemblance;
  private ProcessorContext<String, DistrictOutcome> context;
  private KeyValueStore<String, DistrictMember> members;
  private Map<String, District> districts;

  ResemblanceProcessor(int horizonDays) {
    this.horizonDays = horizonDays;
    this.resemblance = new Resemblance(horizonDays);
  }

  @Override
  public void init(ProcessorContext<String, DistrictOutcome> processorContext) {
    context = processorContext;
    members = processorContext.getStateStore(Stores.DISTRICT_MEMBERS);
    districts = new HashMap<>(); // a task that failed is begun anew with the same processor
    try (KeyValueIterator<String, DistrictMember> stored = members.all()) {
      stored.forEachRemaining(
          entry -> {
            MemberKey key = MemberKey.parse(entry.key);
            district(key.district()).restore(key.reportId(), entry.value);
          });
    }
    context.schedule(SWEEP, PunctuationType.WALL_CLOCK_TIME, this::forget);
  }

  @Override
  public void process(Record<String, DistrictChange> record) {
    DistrictChange change = record.value();
    District district = district(record.key());
    String reportId = change.getReportId();
    var changes =
        change.getContribution() == null
            ? district.withdraw(reportId)
            : district.file(reportId, member(change, record.timestamp()));
    for (MemberChange memberChange : changes) {
      count(record, memberChange);
      memberChange.after().ifPresent(after -> judge(record, memberChange, after));
    }
  }

  private DistrictMember member(DistrictChange change, long timestamp) {
    return new DistrictMember(
        change.getFiled(),
        change.getPartition(),
        change.getPublishedOn(),
        change.getIngestedAt(),
        null,
        change.getContribution(),
        change.getSketch(),
        timestamp,
        context.currentSystemTimeMs());
  }

  private void count(Record<String, DistrictChange> cause, MemberChange change) {
    Optional<Standing> before = change.before().map(Standing::of);
    Optional<Standing> after = change.after().map(Standing::of);
    if (!before.equals(after)) {
      context.forward(
          new Record<>(cause.key(), new DistrictOutcome.Counted(before, after), cause.timestamp()));
    }
  }

  /** Tells the report's own task if what it last emitted is not so, or no longer. */
  private void judge(
      Record<String, DistrictChange> cause, MemberChange change, DistrictMember after) {
    boolean filedNow = change.reportId().equals(cause.value().getReportId());
    String emitted =
        filedNow
            ? cause.value().getDuplicateOf()
            : change.before().map(DistrictMember::getDuplicateOf).orElse(null);
    if (!Objects.equals(emitted, after.getDuplicateOf())) {
      tell(change.reportId(), after, false, cause.timestamp());
    }
  }

  private void forget(long now) {
    long eventTime = context.currentStreamTimeMs() - Duration.ofDays(horizonDays).toMillis();
    long arrival = now - SETTLING.toMillis();
    for (District district : districts.values()) {
      for (MemberChange forgotten : district.forget(eventTime, arrival)) {
        tell(forgotten.reportId(), forgotten.after().orElseThrow(), true, now);
      }
    }
    districts.values().removeIf(District::isIdle);
  }

  private void tell(String reportId, DistrictMember member, boolean settled, long timestamp) {
    var verdict =
        new Verdict(member.getFiled(), member.getPartition(), member.getDuplicateOf(), settled);
    context.forward(new Record<>(reportId, new DistrictOutcome.Judged(verdict), timestamp));
  }

  private District district(String code) {
    return districts.computeIfAbsent(code, c -> new District(resemblance, membersOf(c)));
  }

  private Members membersOf(String district) {
    return new Members() {
      @Override
      public DistrictMember get(String reportId) {
        return members.get(new MemberKey(district, reportId).toString());
      }

      @Override
      public void put(String reportId, DistrictMember member) {
        members.put(new MemberKey(district, reportId).toString(), member);
      }
    };
  }
}
