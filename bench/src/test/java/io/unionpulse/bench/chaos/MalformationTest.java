package io.unionpulse.bench.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.schemas.ReportRules;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MalformationTest {

  private static final byte[] GOOD = {0, 0, 0, 0, 7, 10, 11, 12, 13};

  @Test
  void eachKindIsBadInItsOwnWay() {
    assertThat(spoilt(Malformation.WRONG_MAGIC)).startsWith(1).hasSameSizeAs(GOOD);
    assertThat(spoilt(Malformation.UNKNOWN_SCHEMA))
        .startsWith(0, 0x7f, 0, 0, 1)
        .endsWith(10, 11, 12, 13);
    assertThat(spoilt(Malformation.CUT_OFF)).containsExactly(0, 0, 0, 0, 7, 10, 11);
    assertThat(spoilt(Malformation.NO_VALUE)).isNull();
    assertThat(spoilt(Malformation.KEY_OF_ANOTHER)).isEqualTo(GOOD);
    assertThat(Malformation.KEY_OF_ANOTHER.report("key").getReportId()).isNotEqualTo("key");
  }

  @Test
  void whatIsSpoiltIsElseAGoodReport() {
    assertThat(Malformation.values())
        .allSatisfy(kind -> assertThat(ReportRules.violation(kind.report("key"))).isEmpty());
  }

  @Test
  void eachKindComesInItsTurn() {
    int kinds = Malformation.values().length;

    assertThat(IntStream.range(kinds, 2 * kinds).mapToObj(Malformation::ofNumber))
        .containsExactly(Malformation.values());
  }

  private static byte[] spoilt(Malformation kind) {
    return kind.spoil(GOOD.clone());
  }
}
