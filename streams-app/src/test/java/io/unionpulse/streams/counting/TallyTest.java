package io.unionpulse.streams.counting;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.ActivityType;
import io.unionpulse.avro.DistrictCount;
import io.unionpulse.avro.Granularity;
import io.unionpulse.streams.state.Contribution;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The counting algebra: an abelian group, so that order never matters and all can be undone. */
class TallyTest {

  private static DistrictCount empty() {
    return DistrictCount.newBuilder()
        .setDistrict("110101")
        .setGranularity(Granularity.ALL)
        .setPeriod("ALL")
        .setVersion(0)
        .build();
  }

  private static DistrictCount counted(List<Standing> standings) {
    DistrictCount count = empty();
    standings.forEach(standing -> Tally.add(count, standing));
    return count;
  }

  @Property
  void orderDoesNotMatter(@ForAll("standings") List<Standing> standings, @ForAll Random random) {
    List<Standing> shuffled = new ArrayList<>(standings);
    Collections.shuffle(shuffled, random);

    assertThat(counted(shuffled)).isEqualTo(counted(standings));
  }

  @Property
  void takingUndoesAdding(
      @ForAll("standings") List<Standing> kept, @ForAll("standings") List<Standing> passing) {
    DistrictCount count = counted(kept);

    passing.forEach(standing -> Tally.add(count, standing));
    passing.forEach(standing -> Tally.take(count, standing));

    assertThat(count).isEqualTo(counted(kept));
  }

  @Property
  void theSumsAreTheNaiveOnes(@ForAll("standings") List<Standing> standings) {
    DistrictCount count = counted(standings);

    List<Contribution> activities =
        standings.stream().filter(Standing::isCanonical).map(Standing::contribution).toList();
    assertThat(count.getReports()).isEqualTo(standings.size());
    assertThat(count.getActivities()).isEqualTo(activities.size());
    assertThat(count.getByType().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(activities.size());
    assertThat(count.getHeadcount())
        .isEqualTo(
            activities.stream()
                .map(Contribution::getHeadcount)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum());
    assertThat(count.getAmountCny())
        .isEqualByComparingTo(
            activities.stream()
                .map(Contribution::getAmountCny)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  @Provide
  Arbitrary<List<Standing>> standings() {
    Arbitrary<LocalDate> dates =
        Arbitraries.longs().between(0, 20_000).map(LocalDate::ofEpochDay).injectNull(0.2);
    Arbitrary<Long> headcounts = Arbitraries.longs().between(0, 100_000).injectNull(0.3);
    Arbitrary<BigDecimal> amounts =
        Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
            .ofScale(2);
    return Combinators.combine(
            dates,
            Arbitraries.of(ActivityType.class),
            headcounts,
            amounts,
            Arbitraries.of(true, false))
        .as(
            (date, type, headcount, amount, canonical) ->
                new Standing(
                    new Contribution("110101", date, type.name(), headcount, amount), canonical))
        .list()
        .ofMaxSize(20);
  }
}
