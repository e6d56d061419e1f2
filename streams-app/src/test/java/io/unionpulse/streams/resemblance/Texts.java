package io.unionpulse.streams.resemblance;

import java.util.List;

/**
 * Texts of reports: a chain in which each resembles its neighbours and nothing else, one apart, and
 * one too short to be compared.
 */
public final class Texts {

  /** How many there are. */
  public static final int COUNT = 6;

  /** The one that is too short to resemble any, even itself. */
  public static final int SHORT = 5;

  private static final int APART_FROM_ALL = 4;

  private static final int WINDOW = 4;

  private static final List<String> SENTENCES =
      List.of(
          "清晨的阳光刚刚越过厂房的屋顶，装配线上的师傅们已经换好工装，围着新到的量具低声讨论今天比武的评分细则和安全要点。",
          "随着一声哨响，选手们迅速打开工具箱，依照图样划线、锯割、锉削，铁屑在灯下闪着细碎的光，观众席里不时传来轻轻的赞叹。",
          "隔壁展台摆满了班组自制的省力小装置，有人弯腰试推手柄，有人举着手机拍下铭牌，准备带回自己的岗位上照样改一改。",
          "午后下起小雨，组织者把颁奖移到食堂，炊事员端来热姜汤，老工人和学徒挤在一条长凳上，聊起当年第一次独立开机的心情。",
          "评委逐件点评作品，指出尺寸超差多半出在装夹，建议回去先练基准面的找正，再练手上的力道，不要急着追求速度和数量。",
          "散场以后，志愿队伍留下来清扫场地，把剩余的边角料分类装箱，送往回收点，还顺手修好了门口那盏一直接触不良的路灯。",
          "晚上的座谈没有讲稿，大家轮流说说今年最想学会的本事，有人想考证书，有人想学编程，还有人只想把普通话讲得更好听些。");

  private static final String APART =
      "连日高温，驿站的冰柜里码满了绿豆汤和毛巾，送餐途中的年轻人推门进来歇脚，值守的阿姨一边递水一边叮嘱他们避开正午的暴晒时段，"
          + "墙上的留言簿写满了感谢的话，也有人画了一辆小小的电动车，车筐里装着一朵向日葵，旁边写着平安回家四个字。";

  private Texts() {}

  /** The text of a number from 0. */
  public static String text(int number) {
    return switch (number) {
      case SHORT -> "太短。";
      case APART_FROM_ALL -> APART;
      default -> String.join("", SENTENCES.subList(number, number + WINDOW));
    };
  }

  /** Whether two of the texts resemble each other, by how they are made. */
  public static boolean resemble(int one, int other) {
    boolean bothInChain = one < APART_FROM_ALL && other < APART_FROM_ALL;
    return (one == other && one != SHORT) || (bothInChain && Math.abs(one - other) == 1);
  }
}
