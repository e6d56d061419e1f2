package io.unionpulse.producer.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportIdsTest {

  private final ReportIds ids = new ReportIds();

  /**
   * Computed by another program. Another value here would make every published report a new one.
   */
  @Test
  void theIdOfAReportNeverChanges() {
    assertThat(ids.next("newspaper", "000_52d40914b9e46d9e.txt", "北京市总工会举办领导班子主题教育读书班"))
        .isEqualTo("r-47e8dc4838265f3ecd089d3fac2fab5037ae1795");
    assertThat(ids.next("newspaper", "page.txt", ""))
        .isEqualTo("r-ea61be3d8e89ee33ae09d90669802939a8d5f7e7");
    assertThat(ids.next("newspaper", "page.txt", ""))
        .isEqualTo("r-0a80e866124bbdd99920ea07d4f5cf6e47950c2f");
    assertThat(ids.next("newspaper", "page.txt", ""))
        .isEqualTo("r-f6a51fd45a312c126e8e81eb2f579ebccb093ab2");
  }

  @Test
  void partsDoNotRunTogether() {
    assertThat(ids.next("ab", "c", "")).isNotEqualTo(ids.next("a", "bc", ""));
    assertThat(ids.next("a", "b", "2")).isNotEqualTo(ids.next("a", "b2", ""));
  }
}
