package io.unionpulse.streams.resemblance;

import java.util.Arrays;

/**
 * What tells one activity from another that is reported in the same words: numbers with their
 * units, quoted names, names of places, bodies and people. A reprint keeps them, another class of
 * the same series has its own. Found by their neighbours in one pass, without a dictionary.
 */
final class Specifics {

  /** Most hashes kept of a text. */
  static final int LIMIT = 48;

  private static final int PLACES_LIMIT = 16;

  private static final int DIGIT = 1;
  private static final int NUMERAL = 1 << 1;
  private static final int UNIT = 1 << 2;
  private static final int DATE_UNIT = 1 << 3;
  private static final int ABOUT = 1 << 4;
  private static final int SURNAME = 1 << 5;
  private static final int PLACE = 1 << 6;
  private static final int SHORT_PLACE = 1 << 7;
  private static final int TITLE = 1 << 8;
  private static final int SPEECH = 1 << 9;
  private static final int FUNCTION_WORD = 1 << 10;
  private static final int TRADE = 1 << 11;

  private static final String SERIES = "期届";
  private static final char SAYS = '说';
  private static final int LONGEST_NAME = 3;
  private static final int SHORTEST_NAME = 2;
  private static final int SHORTEST_QUOTE = 2;
  private static final int LONGEST_QUOTE = 20;

  private static final TwoLetterWords PLACES =
      TwoLetterWords.of(
          "街道", "社区", "公司", "集团", "小学", "中学", "大学", "学校", "医院", "广场", "公园", "工地", "项目", "园区", "驿站",
          "书屋", "车间", "大厦", "中心", "剧院", "地区", "银行", "超市", "酒店", "厂区", "车站", "支行", "班组");

  private static final TwoLetterWords TITLES =
      TwoLetterWords.of(
          "职工", "劳模", "工匠", "师傅", "主席", "书记", "教练", "老师", "律师", "教授", "讲师", "选手", "主任", "经理", "队长",
          "医生", "骑手", "司机", "员工", "厂长", "院长", "校长", "冠军", "代表", "会员", "学员", "站长", "店长", "母亲", "女工");

  private static final TwoLetterWords SPEECHES =
      TwoLetterWords.of("表示", "介绍", "告诉", "感慨", "坦言", "家中", "家里", "回忆", "感激", "笑着", "激动", "兴奋");

  private static final short[] KINDS = new short[Character.MAX_VALUE + 1];

  static {
    mark(DIGIT, "0123456789.");
    mark(NUMERAL, "〇零一二两三四五六七八九十百千万亿");
    mark(UNIT, "人名位家个场期届次元万年户份件支队所项天小时课周季批站");
    mark(DATE_UNIT, "月日号");
    mark(ABOUT, "余多近来几");
    mark(TRADE, "工员长"); // 瓦工, 送件员, 班长: how most trades and posts end
    mark(FUNCTION_WORD, "的了在于到从向往与和及或由是将为对给把被让使进来去出入其各该本此这那每全某");
    mark(SHORT_PLACE, "镇乡村厂馆厅");
    // The most frequent surnames of the census of 2010, and those of the hundred most told apart.
    mark(
        SURNAME,
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范"
            + "金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂"
            + "章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮纪梅童凌毕单裴霍成苗谷曲盛冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房屈饶解牟艾尤时"
            + "穆农司卓古吉");
    mark(PLACE, PLACES.firstLetters());
    mark(TITLE, TITLES.firstLetters());
    mark(SPEECH, SPEECHES.firstLetters());
    mark(SPEECH, String.valueOf(SAYS));
  }

  private final int[] all;
  private final int[] places;

  private Specifics(int[] all, int[] places) {
    this.all = all;
    this.places = places;
  }

  /** The specifics of {@code story}; its letters alone are {@code letters}. */
  static Specifics of(String story, String letters) {
    var places = new Collector();
    var others = new Collector();
    numbers(story, others);
    quotes(story, others);
    names(letters, places, others);
    int[] all = Arrays.copyOf(others.hashes(), others.size + places.size);
    System.arraycopy(places.hashes, 0, all, others.size, places.size);
    return new Specifics(
        Hashes.smallest(all, LIMIT), Hashes.smallest(places.hashes(), PLACES_LIMIT));
  }

  /** Hashes of all of them, ascending as unsigned; not to be changed. */
  int[] all() {
    return all;
  }

  /** Hashes of the places and bodies alone, likewise. */
  int[] places() {
    return places;
  }

  private static void mark(int kind, String letters) {
    letters.chars().forEach(letter -> KINDS[letter] |= (short) kind);
  }

  private static boolean is(int kind, char letter) {
    return (KINDS[letter] & kind) != 0;
  }

  private static void numbers(String text, Collector found) {
    int at = 0;
    while (at < text.length()) {
      int kind = KINDS[text.charAt(at)] & (DIGIT | NUMERAL);
      int end = at;
      while (kind != 0
          && end < text.length()
          && (is(kind, text.charAt(end)) || isThousandsComma(text, end))) {
        end++;
      }
      if (end > at) {
        number(text, at, end, kind == DIGIT, found);
      }
      at = Math.max(end, at + 1);
    }
  }

  private static boolean isThousandsComma(String text, int at) {
    return text.charAt(at) == ','
        && at > 0
        && at + 3 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 3));
  }

  private static void number(String text, int start, int end, boolean digits, Collector found) {
    int behind = end;
    while (behind < text.length() && is(ABOUT, text.charAt(behind))) {
      behind++;
    }
    char unit = behind < text.length() ? text.charAt(behind) : ' ';
    if (is(DATE_UNIT, unit)) {
      return; // days are compared as facts: one publisher prints 10月14日, another 14日
    }
    String number = text.substring(start, end).replace(",", "");
    boolean tells =
        digits
            ? !number.equals(".")
            : is(UNIT, unit) && (number.length() > 1 || SERIES.indexOf(unit) >= 0);
    if (tells) {
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
        if (at - open >= SHORTEST_QUOTE && at - open <= LONGEST_QUOTE) {
          found.add(PlainText.lettersOf(text.substring(open, at)));
        }
        open = -1;
      }
    }
  }

  private static void names(String letters, Collector places, Collector people) {
    for (int at = 2; at + 2 <= letters.length(); at++) {
      char letter = letters.charAt(at);
      if (is(PLACE, letter) && PLACES.stands(letters, at)) {
        place(letters, at, at + 2, places);
      } else if (is(SHORT_PLACE, letter)) {
        place(letters, at, at + 1, places);
      } else if (is(TITLE, letter) && TITLES.stands(letters, at)) {
        nameBehind(letters, at + 2, people);
      } else if (is(TRADE, letter)) {
        nameBehind(letters, at + 1, people);
      } else if (is(SPEECH, letter) && (letter == SAYS || SPEECHES.stands(letters, at))) {
        nameBefore(letters, at, people);
      }
    }
  }

  /** A place with the two letters before its kind, unless the name begins later or is none. */
  private static void place(String letters, int kind, int end, Collector places) {
    int start = kind - 2;
    for (int at = start; at < kind; at++) {
      start = is(FUNCTION_WORD, letters.charAt(at)) ? at + 1 : start;
    }
    if (start < kind) {
      places.add(letters, start, end);
    }
  }

  /** The first two letters of a name tell it: how long it is cannot be seen. */
  private static void nameBehind(String letters, int start, Collector people) {
    if (start + SHORTEST_NAME < letters.length() && is(SURNAME, letters.charAt(start))) {
      people.add(letters, start, start + SHORTEST_NAME);
    }
  }

  private static void nameBefore(String letters, int end, Collector people) {
    for (int length = LONGEST_NAME; length >= SHORTEST_NAME; length--) {
      int start = end - length;
      if (start >= 0 && is(SURNAME, letters.charAt(start))) {
        people.add(letters, start, start + SHORTEST_NAME);
        return;
      }
    }
  }

  /** Hashes found so far. */
  private static final class Collector {
    private int[] hashes = new int[LIMIT];
    private int size;

    void add(String specific) {
      add(specific, 0, specific.length());
    }

    void add(String text, int start, int end) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
      }
      hashes[size++] = Hashes.of(text, start, end);
    }

    int[] hashes() {
      return Arrays.copyOf(hashes, size);
    }
  }
}
