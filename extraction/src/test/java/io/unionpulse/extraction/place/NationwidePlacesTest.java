package io.unionpulse.extraction.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.unionpulse.avro.Activity;
import io.unionpulse.extraction.Reports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that recur all over the nation, read by publishers of different places. */
class NationwidePlacesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the publisher's city or county tells which of the same name is meant
          210300 | 近日，铁西区总工会举办女职工健康讲座。 | 210303
          210100 | 近日，铁西区总工会举办女职工健康讲座。 | 210106
          210000 | 近日，铁西区总工会举办女职工健康讲座。 | -
          210303 | 近日，铁西区总工会举办女职工健康讲座。 | 210303
          320100 | 近日，鼓楼区总工会召开职工代表座谈会。 | 320106
          320300 | 近日，鼓楼区总工会召开职工代表座谈会。 | 320302
          350100 | 近日，鼓楼区总工会召开职工代表座谈会。 | 350102
          511100 | 近日，市中区总工会举办趣味运动会。 | 511102
          510000 | 近日，市中区总工会举办趣味运动会。 | -
          510000 | 近日，内江市市中区总工会举办趣味运动会。 | 511002
          130900 | 近日，新华区总工会慰问环卫工人。 | 130902
          # the parent in front is stronger than the publisher
          210300 | 近日，沈阳市铁西区总工会举办电工技能赛。 | 210106
          220100 | 近日，朝阳区总工会举办读书会。 | 220104
          110000 | 近日，朝阳区总工会举办读书会。 | 110105
          110000 | 近日，长春市朝阳区总工会举办读书会。 | 220104
          # townships of the nation
          330000 | 近日，柯桥区钱清街道总工会举办合唱赛。 | 330603
          330000 | 近日，钱清街道总工会举办合唱赛。 | 330603
          320000 | 近日，周庄镇总工会举办刺绣比赛。 | -
          321200 | 近日，周庄镇总工会举办刺绣比赛。 | 321281
          320281 | 近日，周庄镇总工会举办刺绣比赛。 | 320281
          # words that happen to be townships: only with their county, or nowhere
          410000 | 近日，红旗街道总工会举办法律讲座。 | -
          430000 | 近日，和平乡总工会举办法律讲座。 | -
          430400 | 近日，和平乡总工会举办法律讲座。 | 430405
          430000 | 近日，和平乡总工会举办法律讲座。珠晖区总工会送来图书。 | 430405
          230000 | 近日，团结镇总工会举办法律讲座。 | -
          230000 | 近日，省总工会在哈尔滨走访小城镇企业。 | -
          440000 | 近日，省总工会在体育场举办开幕式。 | -
          440000 | 近日，省总工会在火车站开展送票服务。 | -
          440000 | 近日，省总工会召开新城镇化与农民工座谈会。 | -
          370000 | 近日，省总工会联合镇司法所开展普法。 | -
          360000 | 近日，省总工会推进和平乡村建设劳动竞赛。 | -
          # roads and people
          220100 | 近日，市总工会在朝阳大街举办健步走。 | -
          320100 | 近日，市总工会为鼓楼医院和中山北路的骑手送清凉。 | -
          320100 | 近日，市总工会表彰了周鼓楼、李玄武等劳模。 | -
          # zones without a code of GB/T 2260
          220100 | 近日，长春经济技术开发区总工会组织普法服务队进企业。 | -
          410100 | 近日，郑州高新技术产业开发区总工会举办歌咏比赛。 | -
          620000 | 近日，兰州新区总工会举办宣讲。下月还要去西固等地。 | -
          110000 | 近日，北京经济技术开发区总工会举办钳工比赛。 | BDA
          # full names that one division of the nation carries need no parent
          110000 | 近日，象山县总工会举办渔网编织赛。 | 330225
          110000 | 近日，寿光市总工会慰问菜农。 | 370783
          110000 | 近日，老城区总工会举办渔网编织赛。 | -
          310000 | 近日，市总工会开展服务，人数超越城区各站。 | -
          350000 | 近日，市总工会围绕“强产业、兴城市”开展竞赛。 | -
          110000 | 近日，新市区总工会举办渔网编织赛。 | -
          # names of one character and 县
          130000 | 近日，涉县总工会举办渔网编织赛。 | 130426
          410000 | 近日，河南省郏县总工会举办渔网编织赛。 | 410425
          340000 | 近日，市总工会和县总工会联合举办渔网编织赛。 | -
          130000 | 近日，赵县长慰问了环卫工人。 | -
          # autonomous counties and prefectures without their nationalities
          500000 | 近日，石柱县总工会举办采摘比赛。 | 500240
          420000 | 近日，长阳县总工会举办采摘比赛。 | 420528
          630000 | 近日，省总工会召开会议，部署互助、帮扶工作。 | -
          510000 | 近日，凉山州西昌市总工会举办采摘比赛。 | 513401
          510000 | 近日，凉山州总工会举办采摘比赛。 | -
          # a city that shares its stem with a county in it
          210000 | 近日，辽宁朝阳总工会举办健步走。 | -
          """)
  void districtIsReadByContext(String region, String body, String district) {
    assertThat(primary(region, "", body)).isEqualTo(district);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          110000 | 拉萨市城关区总工会考察团到北京市西城区总工会交流，双方座谈。 | 110102
          110000 | 石家庄市裕华区总工会干部来到海淀区总工会，学习建会经验。 | 110108
          520000 | 宁波市北仑区总工会一行赴贵州省兴仁市开展交流。兴仁市总工会召开座谈会。 | 522302
          330200 | 宁波市北仑区总工会一行赴贵州省兴仁市开展交流。兴仁市总工会召开座谈会。 | 330206
          350500 | 近日，泉州市总工会在晋江、石狮等地建成一批妈咪小屋。 | -
          """)
  void guestsGiveNoDistrict(String region, String body, String district) {
    assertThat(primary(region, "", body)).isEqualTo(district);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          610000 | 近日，宝鸡机车检修厂工会举办换书节。 | ENTERPRISE
          610000 | 近日，中国铁路西安局集团西安动车段工会举办比武。 | ENTERPRISE
          510000 | 近日，凉山州总工会举办采摘比赛。 | MUNICIPAL
          610000 | 近日，宝鸡市教育工会举办换书节。 | MUNICIPAL
          110000 | 近日，房山区燃气行业工会举办比武。 | DISTRICT
          110000 | 在海淀区总工会召开的推进会上，一家公司的工会作了汇报。 | DISTRICT
          110000 | “工会帮了我大忙。”近日，石景山区总工会举办法律服务日。 | DISTRICT
          110000 | 中国铁路总工会主办的书画展在北京西站开展。 | NATIONAL
          620100 | 兰州市七里河区总工会接待西宁市城东区总工会考察团。 | DISTRICT
          """)
  void scopeIsThatOfTheBodyThatActs(String region, String body, String scope) {
    assertThat(read(region, "", body).getScope().name()).isEqualTo(scope);
  }

  private static String primary(String region, String title, String body) {
    Activity activity = read(region, title, body);
    return activity.getDistricts().isEmpty() ? "-" : activity.getDistricts().get(0).getCode();
  }

  private static Activity read(String region, String title, String body) {
    return Reports.extract(Reports.report(title, body).setRegion(region).build());
  }
}
