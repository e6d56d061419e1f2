package io.unionpulse.dashboard.activities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "＝1+1"})
  void noTextBeginsAFormula(String text) {
    assertThat(CsvCell.text(text)).isEqualTo("'" + text);
  }

  @Test
  void otherTextIsAsItIs() {
    assertThat(CsvCell.text("工会=家")).isEqualTo("工会=家");
    assertThat(CsvCell.text(null)).isEmpty();
  }
}
