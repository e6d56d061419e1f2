package io.unionpulse.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.ActivityReport;
import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.schemas.DistrictCountKey;
import io.unionpulse.streams.resemblance.Resemblance;
import io.unionpulse.streams.resemblance.Sketches;
import io.unionpulse.streams.resemblance.Texts;
import io.unionpulse.streams.state.Sketch;
import io.unionpulse.streams.topology.History.Arrive;
import io.unionpulse.streams.topology.History.Deliver;
import io.unionpulse.streams.topology.History.Pass;
import io.unionpulse.streams.topology.History.Revision;
import io.unionpulse.streams.topology.History.Settle;
import io.unionpulse.streams.topology.History.Step;
import io.unionpulse.streams.topology.Recount.ExpectedActivity;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * The model test: whatever is published, corrected, moved, retracted, published again, reprinted or
 * delivered twice, in whatever order, and however the internal records overtake each other between
 * partitions, the outputs are those of a naive recount of the newest revisions.
 */
class CountIsRightTest {

  private static PartitionedStream stream;
  private static int histories;

  @BeforeContainer
  static void open() throws Exception {
    stream = new PartitionedStream();
  }

  @AfterContainer
  static void close() {
    stream.close();
  }

  @Property(tries = 1000)
  void theOutputsAreThoseOfARecount(@ForAll("histories") History history) {
    new Run(history, "h" + histories++).play();
  }

  @Example
  void theTextsResembleEachOtherAsTheRecountAssumes() {
    var resemblance = new Resemblance(Resemblance.DEFAULT_HORIZON_DAYS);
    var sketches =
        IntStream.range(0, Texts.COUNT)
            .mapToObj(
                text -> {
                  var revision = new Revision(false, text, 0, 0, null, null, ActivityType.CARE);
                  var said = new History(List.of(revision), List.of());
                  ActivityReport report = said.report(new Deliver(0, 0, 0), "t");
                  return Sketches.of(StandIn.read(report, Instant.EPOCH), report.getIngestedAt());
                })
            .toList();
    for (int one = 0; one < Texts.COUNT; one++) {
      for (int other = 0; other < Texts.COUNT; other++) {
        Optional<Sketch> mine = sketches.get(one);
        Optional<Sketch> theirs = sketches.get(other);
        assertThat(
                mine.isPresent()
                    && theirs.isPresent()
                    && resemblance.between(mine.get(), theirs.get()))
            .as("texts %d and %d", one, other)
            .isEqualTo(Texts.resemble(one, other));
      }
    }
  }

  /** One history through the stream. */
  private static final class Run {
    private final History history;
    private final String name;
    private final Map<String, ActivityReport> newest = new HashMap<>();
    private final Map<String, Activity> activities = new TreeMap<>();
    private final Map<String, DistrictCount> counts = new TreeMap<>();

    Run(History history, String name) {
      this.history = history;
      this.name = name;
    }

    void play() {
      stream.drain(); // what a history that failed has left
      for (Step step : history.steps()) {
        if (step instanceof Deliver delivery) {
          deliver(history.report(delivery, name));
        } else if (step instanceof Arrive arrival) {
          stream.step(arrival.choice());
        } else if (step instanceof Pass) {
          stream.passTime();
        } else if (step instanceof Settle settling) {
          settle(settling.choice());
        }
        read();
      }
      settle(0);
    }

    private void deliver(ActivityReport report) {
      stream.publish(report);
      newest.merge(report.getReportId(), report, Run::newer);
    }

    private static ActivityReport newer(ActivityReport one, ActivityReport other) {
      if (one.getRevision() != other.getRevision()) {
        return one.getRevision() > other.getRevision() ? one : other;
      }
      return one.getIngestedAt().isBefore(other.getIngestedAt()) ? one : other;
    }

    private void settle(int choice) {
      for (int i = 0; stream.step(choice + i * 7); i++) {
        assertThat(i).as("the records come to an end").isLessThan(10_000);
      }
      stream.passTime();
      read();
      var expected = new Recount(newest);
      assertThat(readActivities()).isEqualTo(expected.activities());
      assertThat(readCounts()).isEqualTo(expected.counts());
    }

    private void read() {
      for (Activity activity : stream.activities()) {
        Activity before = activities.put(activity.getReportId(), activity);
        assertThat(before == null ? 0 : before.getVersion())
            .as("version before")
            .isLessThan(activity.getVersion());
      }
      for (DistrictCount count : stream.counts()) {
        DistrictCount before = counts.put(DistrictCountKey.of(count), count);
        assertThat(before == null ? 0 : before.getVersion())
            .as("version before")
            .isLessThan(count.getVersion());
        assertNothingIsNegative(count);
      }
    }

    private Map<String, ExpectedActivity> readActivities() {
      Map<String, ExpectedActivity> read = new TreeMap<>();
      activities.forEach(
          (id, activity) ->
              read.put(
                  id,
                  new ExpectedActivity(
                      activity.getRevision(),
                      activity.getRetracted(),
                      activity.getDuplicateOf(),
                      activity.getCountedDistrict(),
                      activity.getOccurredOn())));
      return read;
    }

    private Map<String, String> readCounts() {
      Map<String, String> read = new TreeMap<>();
      counts.forEach(
          (key, count) -> {
            String sums =
                count.getActivities()
                    + "/"
                    + count.getReports()
                    + " people "
                    + count.getHeadcount()
                    + "/"
                    + count.getActivitiesWithHeadcount()
                    + " yuan "
                    + count.getAmountCny()
                    + " "
                    + new TreeMap<>(count.getByType());
            if (!sums.equals("0/0 people 0/0 yuan 0.00 {}")) {
              read.put(key, sums);
            }
          });
      return read;
    }
  }

  private static void assertNothingIsNegative(DistrictCount count) {
    assertThat(count.getActivities()).isNotNegative();
    assertThat(count.getReports()).isGreaterThanOrEqualTo(count.getActivities());
    assertThat(count.getHeadcount()).isNotNegative();
    assertThat(count.getActivitiesWithHeadcount()).isNotNegative();
    assertThat(count.getAmountCny()).isNotNegative();
    assertThat(count.getByType().values()).allMatch(activities -> activities > 0);
  }

  @Provide
  static Arbitrary<History> histories() {
    return Combinators.combine(
            revisions().list().ofSize(History.REPORTS * History.REVISIONS),
            steps().list().ofMaxSize(40))
        .as(History::new);
  }

  private static Arbitrary<Revision> revisions() {
    return Combinators.combine(
            Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true)),
            Arbitraries.integers().between(0, Texts.COUNT - 1),
            Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1), Tuple.of(1, 2)),
            Arbitraries.of(0, 1, 2, 31, 61, 100).injectNull(0.15),
            Arbitraries.of(10L, 20L).injectNull(0.7),
            Arbitraries.of(500, 1200).injectNull(0.5),
            Arbitraries.of(ActivityType.CARE, ActivityType.SAFETY))
        .as(Revision::new);
  }

  private static Arbitrary<Step> steps() {
    Arbitrary<Step> deliveries =
        Combinators.combine(
                Arbitraries.integers().between(0, History.REPORTS - 1),
                Arbitraries.integers().between(0, History.REVISIONS - 1),
                Arbitraries.integers().between(0, 2))
            .as(Deliver::new);
    Arbitrary<Step> arrivals = Arbitraries.integers().between(0, 7).map(Arrive::new);
    Arbitrary<Step> settlings = Arbitraries.integers().between(0, 7).map(Settle::new);
    return Arbitraries.frequencyOf(
        Tuple.of(8, deliveries),
        Tuple.of(8, arrivals),
        Tuple.of(2, Arbitraries.just(new Pass())),
        Tuple.of(1, settlings));
  }
}
