package io.unionpulse.streams.resemblance;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Source;
import io.unionpulse.streams.state.Contribution;
import io.unionpulse.streams.state.DistrictMember;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class DistrictTest {

  private static final Resemblance RESEMBLANCE = new Resemblance(Resemblance.DEFAULT_HORIZON_DAYS);
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final Instant TIME = Instant.parse("2024-03-01T00:00:00Z");

  private final Map<String, DistrictMember> stored = new TreeMap<>();
  private final Members members =
      new Members() {
        @Override
        public DistrictMember get(String reportId) {
          DistrictMember member = stored.get(reportId);
          return member == null ? null : DistrictMember.newBuilder(member).build();
        }

        @Override
        public void put(String reportId, DistrictMember member) {
          if (member == null) {
            stored.remove(reportId);
          } else {
            stored.put(reportId, member);
          }
        }
      };
  private District district = new District(RESEMBLANCE, members);

  /** What happens to a district. */
  sealed interface Step {}

  record File(int report, int text, int day, int second) implements Step {}

  record Withdraw(int report) implements Step {}

  record Restart() implements Step {}

  @Property
  void groupsAreTheConnectedComponentsWhateverHappensAndHoweverOftenItRestarts(
      @ForAll("steps") List<Step> steps) {
    stored.clear();
    restart();
    long filed = 0;
    for (Step step : steps) {
      Map<String, String> before = duplicates();
      List<MemberChange> changes = List.of();
      if (step instanceof File file) {
        changes = district.file("r" + file.report(), member(file, ++filed));
      } else if (step instanceof Withdraw withdrawal) {
        changes = district.withdraw("r" + withdrawal.report());
      } else {
        restart();
      }
      assertThat(duplicates()).isEqualTo(expectedDuplicates());
      assertThat(told(before, changes)).isEqualTo(duplicates());
    }
  }

  @Example
  void whatIsForgottenResemblesNothing() {
    district.file("a", member(new File(0, 0, 0, 0), 1));

    assertThat(district.forget(later(-1), Long.MAX_VALUE)).isEmpty();
    assertThat(district.forget(later(1), 0)).as("it came only now").isEmpty();
    assertThat(district.forget(later(1), Long.MAX_VALUE))
        .extracting(MemberChange::reportId)
        .containsExactly("a");
    district.file("b", member(new File(1, 0, 0, 0), 2));

    assertThat(duplicates()).containsEntry("a", "").containsEntry("b", "");
  }

  private static long later(int seconds) {
    return TIME.plusSeconds(seconds).toEpochMilli();
  }

  private void restart() {
    district = new District(RESEMBLANCE, members);
    stored.forEach(district::restore);
  }

  /** By report: the canonical one of its group, or nothing. */
  private Map<String, String> duplicates() {
    Map<String, String> duplicates = new TreeMap<>();
    stored.forEach(
        (id, member) -> duplicates.put(id, Objects.toString(member.getDuplicateOf(), "")));
    return duplicates;
  }

  /** What somebody knows who has heard of all changes but reads nothing. */
  private static Map<String, String> told(Map<String, String> before, List<MemberChange> changes) {
    Map<String, String> known = new TreeMap<>(before);
    for (MemberChange change : changes) {
      change
          .after()
          .ifPresentOrElse(
              after -> known.put(change.reportId(), Objects.toString(after.getDuplicateOf(), "")),
              () -> known.remove(change.reportId()));
    }
    return known;
  }

  private Map<String, String> expectedDuplicates() {
    Map<String, String> expected = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (String id : stored.keySet()) {
      if (seen.add(id)) {
        List<String> group = new ArrayList<>(List.of(id));
        for (int at = 0; at < group.size(); at++) {
          for (String other : stored.keySet()) {
            if (resemble(group.get(at), other) && seen.add(other)) {
              group.add(other);
            }
          }
        }
        String first = group.stream().min(order()).orElseThrow();
        group.forEach(each -> expected.put(each, each.equals(first) ? "" : first));
      }
    }
    return new TreeMap<>(expected);
  }

  private boolean resemble(String one, String other) {
    var mine = stored.get(one).getSketch();
    var theirs = stored.get(other).getSketch();
    return mine != null && theirs != null && RESEMBLANCE.between(mine, theirs);
  }

  private Comparator<String> order() {
    return Comparator.comparing((String id) -> stored.get(id).getPublishedOn())
        .thenComparing(id -> stored.get(id).getIngestedAt())
        .thenComparing(Comparator.naturalOrder());
  }

  private static DistrictMember member(File file, long filed) {
    LocalDate day = DAY.plusDays(file.day());
    Activity activity =
        Activity.newBuilder()
            .setReportId("r")
            .setRevision(1)
            .setSource(new Source("portal", "items", null, null))
            .setPublishedOn(day)
            .setTitle("标题")
            .setBody(Texts.text(file.text()))
            .setExtractor("none")
            .setExtractedAt(TIME)
            .build();
    return new DistrictMember(
        filed,
        0,
        day,
        TIME.plusSeconds(file.second()),
        null,
        new Contribution("110101", day, "CARE", null, new BigDecimal("0.00")),
        Sketches.of(activity, TIME).orElse(null),
        TIME.toEpochMilli(),
        TIME.plus(Duration.ofHours(filed)).toEpochMilli());
  }

  @Provide
  static Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> reports = Arbitraries.integers().between(0, 7);
    Arbitrary<Step> filings =
        Combinators.combine(
                reports,
                Arbitraries.integers().between(0, Texts.COUNT - 1),
                Arbitraries.of(0, 1, 40, 61, 100),
                Arbitraries.integers().between(0, 2))
            .as(File::new);
    Arbitrary<Step> withdrawals = reports.map(Withdraw::new);
    return Arbitraries.frequencyOf(
            Tuple.of(8, filings),
            Tuple.of(3, withdrawals),
            Tuple.of(1, Arbitraries.just(new Restart())))
        .list()
        .ofMaxSize(30);
  }
}
