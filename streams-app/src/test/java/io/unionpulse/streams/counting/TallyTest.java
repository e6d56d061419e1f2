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

  private static DistrictCount counted(List<Contribution> contributions) {
    DistrictCount count = empty();
    contributions.forEach(contribution -> Tally.add(count, contribution));
    return count;
  }

  @Property
  void orderDoesNotMatter(
      @ForAll("contributions") List<Contribution> contributions, @ForAll Random random) {
    List<Contribution> shuffled = new ArrayList<>(contributions);
    Collections.shuffle(shuffled, random);

    assertThat(counted(shuffled)).isEqualTo(counted(contributions));
  }

  @Property
  void takingUndoesAdding(
      @ForAll("contributions") List<Contribution> kept,
      @ForAll("contributions") List<Contribution> passing) {
    DistrictCount count = counted(kept);

    passing.forEach(contribution -> Tally.add(count, contribution));
    passing.forEach(contribution -> Tally.take(count, contribution));

    assertThat(count).isEqualTo(counted(kept));
  }

  @Property
  void theSumsAreTheNaiveOnes(@ForAll("contributions") List<Contribution> contributions) {
    DistrictCount count = counted(contributions);

    assertThat(count.getActivities()).isEqualTo(contributions.size());
    assertThat(count.getByType().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(contributions.size());
    assertThat(count.getHeadcount())
        .isEqualTo(
            contributions.stream()
                .filter(contribution -> contribution.getHeadcount() != null)
                .mapToLong(Contribution::getHeadcount)
                .sum());
    assertThat(count.getAmountCny())
        .isEqualByComparingTo(
            contributions.stream()
                .map(Contribution::getAmountCny)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  @Provide
  Arbitrary<List<Contribution>> contributions() {
    Arbitrary<LocalDate> dates =
        Arbitraries.longs().between(0, 20_000).map(LocalDate::ofEpochDay).injectNull(0.2);
    Arbitrary<Long> headcounts = Arbitraries.longs().between(0, 100_000).injectNull(0.3);
    Arbitrary<BigDecimal> amounts =
        Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
            .ofScale(2);
    return Combinators.combine(dates, Arbitraries.of(ActivityType.class), headcounts, amounts)
        .as(
            (date, type, headcount, amount) ->
                new Contribution("110101", date, type.name(), headcount, amount))
        .list()
        .ofMaxSize(20);
  }
}
