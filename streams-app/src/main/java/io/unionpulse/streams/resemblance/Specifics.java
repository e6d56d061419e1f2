package io.unionpulse.streams.resemblance;

import java.util.Set;

/**
 * What tells one activity from another that is reported in the same words: numbers with their
 * units, quoted names, names of places, bodies and people. A reprint keeps them, another class of
 * the same series has its own.
 */
final class Specifics {

  /** Most hashes kept of a text. */
  static final int LIMIT = 48;

  private static final int NAME_LENGTH = 3;
  private static final String DIGITS = "0123456789.";
  private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿";
  private static final String UNITS = "人名位家个场期届次元万年户份件支队所项天小时课周季批站";
  private static final String DATE_UNITS = "月日号";
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范"
          + "金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮纪梅童凌毕单裴霍成苗谷曲盛冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房屈饶解牟艾尤时穆农司卓古吉";
  private static final Set<String> PLACES =
      Set.of(
          "街道", "社区", "公司", "集团", "小学", "中学", "大学", "学校", "医院", "广场", "公园", "工地", "项目", "园区", "驿站",
          "书屋", "车间", "大厦", "中心", "剧院", "地区", "银行", "超市", "酒店", "厂区", "车站", "支行", "班组");
  private static final String SHORT_PLACES = "镇乡村厂馆厅";
  private static final Set<String> BEFORE_PEOPLE =
      Set.of(
          "职工", "劳模", "工匠", "师傅", "主席", "书记", "教练", "老师", "律师", "教授", "讲师", "选手", "主任", "经理", "队长",
          "医生", "骑手", "司机", "员工", "厂长", "院长", "校长", "冠军", "代表", "会员", "学员", "站长", "店长", "母亲", "女工");

  private static final Set<String> BEHIND_PEOPLE =
      Set.of("表示", "介绍", "告诉", "感慨", "坦言", "家中", "家里", "回忆", "感激", "笑着", "激动", "兴奋");
  private static final char SAYS = '说';

  private Specifics() {}

  /** Hashes of the specifics of {@code story}, ascending as unsigned. */
  static int[] of(String story) {
    var found = new Collector();
    numbers(story, found);
    quotes(story, found);
    names(PlainText.lettersOf(story), found);
    return Hashes.smallest(found.hashes(), LIMIT);
  }

  private static void numbers(String text, Collector found) {
    int at = 0;
    while (at < text.length()) {
      String alphabet = DIGITS.indexOf(text.charAt(at)) >= 0 ? DIGITS : NUMERALS;
      int end = at;
      while (end < text.length()
          && (alphabet.indexOf(text.charAt(end)) >= 0 || isThousandsComma(text, end, at))) {
        end++;
      }
      if (end > at) {
        number(text, at, end, alphabet.equals(DIGITS), found);
      }
      at = Math.max(end, at + 1);
    }
  }

  private static boolean isThousandsComma(String text, int at, int start) {
    return text.charAt(at) == ','
        && at > start
        && at + 3 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 3));
  }

  private static void number(String text, int start, int end, boolean digits, Collector found) {
    int unit = end;
    while (unit < text.length() && "余多近来几".indexOf(text.charAt(unit)) >= 0) {
      unit++;
    }
    if (unit < text.length() && DATE_UNITS.indexOf(text.charAt(unit)) >= 0) {
      return; // days are compared as facts: one publisher prints 10月14日, another 14日
    }
    boolean counted = unit < text.length() && UNITS.indexOf(text.charAt(unit)) >= 0;
    String number = text.substring(start, end).replace(",", "");
    if (digits
        ? !number.equals(".")
        : counted && (number.length() > 1 || "期届".indexOf(text.charAt(unit)) >= 0)) {
      found.add(Numerals.plain(number));
    }
  }

  private static void quotes(String text, Collector found) {
    int open = -1;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '《' || letter == '“' || letter == '「') {
        open = at + 1;
      } else if ((letter == '》' || letter == '”' || letter == '」') && open >= 0) {
        if (at - open >= 2 && at - open <= 20) {
          found.add(PlainText.lettersOf(text.substring(open, at)));
        }
        open = -1;
      }
    }
  }

  private static void names(String letters, Collector found) {
    for (int at = 2; at + 2 <= letters.length(); at++) {
      String word = letters.substring(at, at + 2);
      if (PLACES.contains(word)) {
        found.add(letters.substring(Math.max(0, at - 2), at + 2));
      } else if (SHORT_PLACES.indexOf(word.charAt(0)) >= 0) {
        found.add(letters.substring(at - 2, at + 1));
      } else if (BEFORE_PEOPLE.contains(word)
          && at + 2 + NAME_LENGTH <= letters.length()
          && SURNAMES.indexOf(letters.charAt(at + 2)) >= 0) {
        found.add(letters.substring(at + 2, at + 4));
      } else if (at >= NAME_LENGTH && (word.charAt(0) == SAYS || BEHIND_PEOPLE.contains(word))) {
        nameBefore(letters, at, found);
      }
    }
  }

  /** The first two letters of a name of two or three that ends at {@code end}. */
  private static void nameBefore(String letters, int end, Collector found) {
    for (int length = NAME_LENGTH; length >= 2; length--) {
      int start = end - length;
      if (SURNAMES.indexOf(letters.charAt(start)) >= 0) {
        found.add(letters.substring(start, start + 2));
        return;
      }
    }
  }

  /** Hashes found so far. */
  private static final class Collector {
    private int[] hashes = new int[64];
    private int size;

    void add(String specific) {
      if (size == hashes.length) {
        hashes = java.util.Arrays.copyOf(hashes, 2 * size);
      }
      hashes[size++] = Hashes.of(specific, 0, specific.length());
    }

    int[] hashes() {
      return java.util.Arrays.copyOf(hashes, size);
    }
  }
}
