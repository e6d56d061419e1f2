package io.unionpulse.extraction.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.avro.Basis;
import io.unionpulse.avro.Declared;
import io.unionpulse.extraction.Reports;
import org.junit.jupiter.api.Test;

class DeclaredPlacesTest {

  private static final String TITLE = "怀柔区总工会举办女职工读书会";

  @Test
  void declaredDistrictWinsAndTheReadOneIsMentioned() {
    Activity activity = declaring("110118");
    assertThat(activity.getDistricts())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.getName()).isEqualTo("密云区");
              assertThat(it.getBasis()).isEqualTo(Basis.DECLARED);
              assertThat(it.getEvidence()).isNull();
            });
    assertThat(activity.getMentionedDistricts()).containsExactly("110116");
    assertThat(activity.getCountedDistrict()).isEqualTo("110118");
  }

  @Test
  void retiredCodeStandsForTheDistrictOfToday() {
    assertThat(declaring("110228").getCountedDistrict()).isEqualTo("110118");
  }

  @Test
  void townshipStandsForItsDistrict() {
    assertThat(declaring("110116001").getCountedDistrict()).isEqualTo("110116");
  }

  @Test
  void unknownCodeOfTheRightFormIsKeptUnderItself() {
    Activity activity = declaring("999999");
    assertThat(activity.getCountedDistrict()).isEqualTo("999999");
    assertThat(activity.getDistricts().get(0).getName()).isEqualTo("999999");
  }

  @Test
  void whatIsNoCodeIsPassedOver() {
    assertThat(declaring("怀柔").getCountedDistrict()).isEqualTo("110116");
    assertThat(declaring("").getDistricts().get(0).getBasis()).isEqualTo(Basis.NAMED);
  }

  @Test
  void declaredCityMeansNoDistrict() {
    Activity activity = declaring("110000");
    assertThat(activity.getDistricts()).isEmpty();
    assertThat(activity.getMentionedDistricts()).containsExactly("110116");
    assertThat(activity.getCountedDistrict()).isEqualTo("110000");
  }

  private static Activity declaring(String code) {
    return Reports.extract(
        Reports.report(TITLE, "").setDeclared(new Declared(code, null, null)).build());
  }
}
