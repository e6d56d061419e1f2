package io.unionpulse.streams.resemblance;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.streams.state.Sketch;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FactsFilterTest {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 14);
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  @Property
  void whatAgreesIsNeverFilteredOut(
      @ForAll("sketches") Sketch one, @ForAll("sketches") Sketch other) {
    if (FactsAgreement.between(one, other)) {
      assertThat(FactsFilter.of(one).mayAgreeWith(FactsFilter.of(other)))
          .as("%s–%s, %s–%s", one.getStart(), one.getEnd(), other.getStart(), other.getEnd())
          .isTrue();
    }
  }

  @Property
  void itIsSymmetric(@ForAll("sketches") Sketch one, @ForAll("sketches") Sketch other) {
    assertThat(FactsFilter.of(one).mayAgreeWith(FactsFilter.of(other)))
        .isEqualTo(FactsFilter.of(other).mayAgreeWith(FactsFilter.of(one)));
  }

  @Provide
  Arbitrary<Sketch> sketches() {
    Arbitrary<String> dates = Arbitraries.integers().between(0, 4).map(FactsFilterTest::date);
    return Combinators.combine(
            dates.injectNull(0.2),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false, false))
        .as(
            (start, days, yearless, relative) ->
                sketch(
                    yearless && start != null ? "--" + start.substring("2024-".length()) : start,
                    start == null || days == 0 ? null : LocalDate.parse(start).plusDays(days),
                    relative && !yearless));
  }

  private static String date(int day) {
    return DAY.plusDays(day).toString();
  }

  private static Sketch sketch(String start, LocalDate end, boolean relative) {
    return Sketch.newBuilder()
        .setDay(DAY)
        .setBands(NOTHING)
        .setSmallest(NOTHING)
        .setShingles(0)
        .setLead(NOTHING)
        .setSpecifics(NOTHING)
        .setPlaces(NOTHING)
        .setStart(start)
        .setEnd(end == null ? null : end.toString())
        .setRelativeDate(relative)
        .build();
  }
}
