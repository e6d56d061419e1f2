package io.unionpulse.extraction.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GazetteerTest {

  private final Gazetteer gazetteer = Gazetteer.standard();

  @Test
  void beijingHasSixteenDistrictsAndTheDevelopmentArea() {
    assertThat(gazetteer.countiesOf("110000"))
        .extracting(Division::name)
        .containsExactly(
            "东城区",
            "西城区",
            "朝阳区",
            "丰台区",
            "石景山区",
            "海淀区",
            "门头沟区",
            "房山区",
            "通州区",
            "顺义区",
            "昌平区",
            "大兴区",
            "怀柔区",
            "平谷区",
            "密云区",
            "延庆区",
            "北京经济技术开发区");
  }

  @Test
  void theNationHasItsCounties() {
    assertThat(gazetteer.divisions().stream().filter(it -> it.level() == Level.COUNTY).count())
        .isBetween(2_800L, 3_100L);
    assertThat(gazetteer.countiesOf("220100")).extracting(Division::name).contains("朝阳区");
  }

  @Test
  void theNationHasItsTownships() {
    assertThat(gazetteer.divisions().stream().filter(it -> it.level() == Level.TOWNSHIP).count())
        .isBetween(41_000L, 42_000L);
    assertThat(gazetteer.countyOf("330603002").map(Division::name)).contains("柯桥区");
  }

  @Test
  void developmentZonesWithoutACodeOfTheStandardAreNoCounties() {
    assertThat(gazetteer.find("220171")).isEmpty();
    assertThat(gazetteer.find("410173")).isEmpty();
  }

  @Test
  void everyDivisionButAProvinceLiesInAnother() {
    assertThat(gazetteer.divisions())
        .filteredOn(it -> it.level() != Level.PROVINCE)
        .allMatch(it -> gazetteer.find(it.parent()).isPresent());
  }

  @Test
  void everyCodeHasAName() {
    assertThat(gazetteer.nameOf("110000")).isEqualTo("北京市");
    assertThat(gazetteer.nameOf("110116")).isEqualTo("怀柔区");
    assertThat(gazetteer.nameOf("BDA")).isEqualTo("北京经济技术开发区");
    assertThat(gazetteer.nameOf(Gazetteer.UNKNOWN)).isEqualTo("未知");
    assertThat(gazetteer.nameOf("999999")).isEqualTo("999999");
  }

  @Test
  void townshipsAndRetiredCodesLeadToTheirCounty() {
    assertThat(gazetteer.countyOf("110101007")).map(Division::name).contains("东城区");
    assertThat(gazetteer.countyOf("110229")).map(Division::name).contains("延庆区");
    assertThat(gazetteer.countyOf("110000")).isEmpty();
  }

  @Test
  void stemIsTheNameWithoutItsSuffix() {
    assertThat(gazetteer.find("110116").orElseThrow().stem()).isEqualTo("怀柔");
    assertThat(gazetteer.find("110116211").orElseThrow().stem()).isEqualTo("长哨营");
    assertThat(gazetteer.find("110105").orElseThrow().stemIsWord()).isTrue();
    assertThat(gazetteer.find("110116").orElseThrow().stemIsWord()).isFalse();
  }
}
