package io.unionpulse.producer.generate;

import io.unionpulse.avro.ActivityType;
import io.unionpulse.extraction.gazetteer.Division;
import io.unionpulse.extraction.gazetteer.Gazetteer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Makes up activities, no two of which can be taken for one: on one day in one district each has
 * another headcount, and at most one has none; of those without a day each has another one.
 */
final class Activities {

  private static final int FEWEST_PEOPLE = 20;
  private static final int MOST_PEOPLE = 3_000;
  private static final int CITY_WIDE_PERCENT = 5;
  private static final int WITHOUT_HEADCOUNT_PERCENT = 15;
  private static final int DECLARED_PERCENT = 10;
  private static final int UNDATED_PERCENT = 2;
  private static final int LARGEST_AMOUNT = 400; // thousands of yuan
  private static final int SHORTEST_NAME = 3; // 城区 alone is a word
  private static final String UNION = "总工会";

  private static final Map<ActivityType, List<String>> EVENTS =
      Map.ofEntries(
          Map.entry(ActivityType.CULTURE_SPORTS, List.of("职工趣味运动会", "职工羽毛球赛", "职工健步走活动", "职工书法展")),
          Map.entry(ActivityType.COMPETITION, List.of("职工技能大赛", "职工技术比武", "职业技能竞赛")),
          Map.entry(ActivityType.CARE, List.of("送清凉慰问活动", "走访慰问活动", "送温暖活动")),
          Map.entry(ActivityType.SAFETY, List.of("消防演练", "安全生产知识竞赛", "应急救护培训")),
          Map.entry(ActivityType.LEGAL_RIGHTS, List.of("法律讲座", "普法宣传活动", "法律咨询活动")),
          Map.entry(ActivityType.SKILLS_TRAINING, List.of("职业技能培训班", "工会干部培训班", "工会财务培训班")),
          Map.entry(ActivityType.POLITICAL_STUDY, List.of("主题教育读书班", "专题党课", "理论宣讲活动")),
          Map.entry(ActivityType.VOLUNTEER, List.of("义务植树活动", "无偿献血活动", "学雷锋志愿服务活动")),
          Map.entry(ActivityType.HONORS, List.of("劳模座谈会", "先进事迹报告会", "劳模表彰大会")),
          Map.entry(ActivityType.ORG_BUILDING, List.of("货车司机入会仪式", "集中入会仪式")));
  private static final List<ActivityType> TYPES = EVENTS.keySet().stream().sorted().toList();

  private final Random random;
  private final Division region;
  private final List<Division> districts;
  private final Set<String> used = new HashSet<>();
  private LocalDate day = LocalDate.MIN;
  private long unusedPeople = MOST_PEOPLE;

  /**
   * Activities of a region.
   *
   * @param region GB/T 2260 code of a province or city whose divisions are known
   * @throws IllegalArgumentException if they are not
   */
  Activities(String region, Random random) {
    var gazetteer = Gazetteer.standard();
    this.random = random;
    this.districts =
        gazetteer.countiesOf(region).stream()
            .filter(district -> district.name().length() >= SHORTEST_NAME)
            .toList();
    if (districts.isEmpty()) {
      throw new IllegalArgumentException("region: " + region);
    }
    this.region = gazetteer.find(region).orElseThrow();
  }

  /** The next activity; its day may not lie before that of the last one. */
  Facts next(LocalDate on) {
    if (!on.equals(day)) {
      day = on;
      used.clear();
    }
    Facts facts = drawn();
    if (!used.add(facts.union() + facts.headcount())) {
      facts = corrected(facts);
    }
    return random.nextInt(Shares.ALL) < UNDATED_PERCENT ? undated(facts) : facts;
  }

  /** The same activity with another headcount, which no other has. */
  Facts corrected(Facts before) {
    unusedPeople++;
    return before.withHeadcount(unusedPeople);
  }

  private Facts undated(Facts facts) {
    return corrected(facts).withoutDay();
  }

  private Facts drawn() {
    boolean cityWide = random.nextInt(Shares.ALL) < CITY_WIDE_PERCENT;
    Division home = cityWide ? region : districts.get(random.nextInt(districts.size()));
    ActivityType type = TYPES.get(random.nextInt(TYPES.size()));
    List<String> events = EVENTS.get(type);
    boolean declared = random.nextInt(Shares.ALL) < DECLARED_PERCENT;
    boolean counted = declared || random.nextInt(Shares.ALL) >= WITHOUT_HEADCOUNT_PERCENT;
    return new Facts(
        home.code(),
        home.name() + UNION,
        type,
        events.get(random.nextInt(events.size())),
        day,
        counted ? people() : null,
        type == ActivityType.CARE
            ? new BigDecimal(1 + random.nextInt(LARGEST_AMOUNT)).movePointRight(3).setScale(2)
            : new BigDecimal("0.00"),
        declared,
        random.nextLong());
  }

  /** Most activities are small. */
  private long people() {
    double share = random.nextDouble();
    return FEWEST_PEOPLE + (long) (share * share * share * (MOST_PEOPLE - FEWEST_PEOPLE));
  }
}
