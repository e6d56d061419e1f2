package io.unionpulse.producer.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Writes the news of an activity. The same facts give the same text, other numbers no other words.
 */
final class Story {

  private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
  private static final int SENTENCES = 4;
  private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何罗高林";
  private static final String GIVEN = "伟芳娜敏静强磊洋艳勇军杰娟涛明超霞平刚英";
  private static final String PLACE_NAMES = "瑞恒泰盛润丰康祥锦碧翠宏源嘉鑫诚";
  private static final List<String> PLACES =
      List.of("文化中心", "职工活动中心", "体育公园", "科技大厦", "会议中心", "产业园区", "展览馆", "培训中心");
  private static final List<String> ACTORS =
      List.of("职工们", "大家", "现场的职工", "与会人员", "前来的会员", "身边的工友");
  private static final List<String> MANNERS =
      List.of("认真细致地", "兴致勃勃地", "有条不紊地", "全神贯注地", "热情饱满地", "沉着从容地", "耐心友善地", "团结一致地");
  private static final List<String> ACTS =
      List.of(
          "完成了每一个环节",
          "记下了要点和疑问",
          "彼此交换了看法",
          "向工作人员询问细节",
          "把经验讲给身边的同事听",
          "在展板前驻足观看",
          "拿出手机拍照留念",
          "填写了意见和建议",
          "跟着示范一步步操作",
          "为同事加油鼓劲");
  private static final List<String> EFFECTS =
      List.of(
          "现场气氛轻松而热烈",
          "笑声和掌声此起彼伏",
          "不少人表示收获很大",
          "彼此之间更加熟悉",
          "疲惫的心情一扫而空",
          "对今后的工作更有信心",
          "大家的干劲更足了",
          "原先的疑问有了答案");
  private static final List<String> THANKS =
      List.of(
          "这样的安排很贴心，我们都盼着下一回",
          "组织得很周到，时间过得真快",
          "平时工作忙，难得有机会坐在一起",
          "学到的东西回去马上就能用上",
          "感谢工会一直惦记着我们",
          "没想到准备得这么充分");
  private static final List<String> PLANS =
      List.of(
          "今后还将听取职工的意见，把服务做得更细",
          "接下来会根据反馈改进内容和形式",
          "将继续把好事办到职工的心坎上",
          "会把好的做法固定下来，长期坚持",
          "将让更多一线职工得到实惠",
          "还会走进车间和班组，倾听一线的声音");

  private final Facts facts;
  private final Random random;
  private final String reporter;
  private final String place;

  Story(Facts facts) {
    this.facts = facts;
    this.random = new Random(facts.story());
    this.reporter = person();
    this.place = any(PLACE_NAMES) + any(PLACE_NAMES) + any(PLACES);
  }

  /** The headline. */
  String title() {
    return facts.union() + "举办" + facts.event();
  }

  /** The byline, which a reprint does not have. */
  String byline() {
    return "本报讯（记者 " + reporter + "）";
  }

  /** The text behind the byline, in sentences; to be asked for once. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(lead());
    if (facts.amountCny().signum() > 0) {
      sentences.add(
          "据介绍，此次发放的慰问品价值"
              + facts.amountCny().divide(TEN_THOUSAND).stripTrailingZeros().toPlainString()
              + "万元");
    }
    List<String> details = new ArrayList<>();
    for (String act : ACTS) {
      details.add(any(ACTORS) + any(MANNERS) + act + "，" + any(EFFECTS));
    }
    Collections.shuffle(details, random);
    sentences.addAll(details.subList(0, SENTENCES));
    sentences.add("职工" + person() + "说，" + any(THANKS));
    sentences.add("主办方表示，" + any(PLANS));
    return sentences;
  }

  private String lead() {
    String when =
        facts.day() == null
            ? "近日"
            : facts.day().getMonthValue() + "月" + facts.day().getDayOfMonth() + "日";
    String people =
        facts.headcount() == null || facts.declared() ? "" : "，共有" + facts.headcount() + "名职工参加";
    return when + "，" + facts.union() + "在" + place + "举办" + facts.event() + people;
  }

  private String person() {
    return any(SURNAMES) + any(GIVEN) + any(GIVEN);
  }

  private String any(String letters) {
    int at = random.nextInt(letters.length());
    return letters.substring(at, at + 1);
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
