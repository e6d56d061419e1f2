package io.unionpulse.extraction.page;

import io.unionpulse.extraction.text.Glyphs;

/** The words by which a news text says that something has just happened, and what for. */
final class Lead {

  private static final int OPENING = 48;
  private static final String[] PLAIN = {
    "近日", "日前", "昨日", "昨天", "今天", "今日", "前天", "前不久", "不久前", "连日来", "近期", "近段时间", "本周", "上周末", "上周",
    "周末", "这几天", "近来", "最近", "近几日", "今晨", "昨晚", "前日", "新春伊始", "入夏以来", "入冬以来", "连日"
  };
  private static final String[] PARTS_OF_DAY = {
    "上午", "下午", "傍晚", "晚上", "晚", "起", "中午", "清晨", "凌晨", "一早"
  };
  private static final String[] PARTS_OF_MONTH = {"初", "中旬", "下旬", "上旬", "底", "以来", "份", "末"};
  private static final String[] PURPOSES = {
    "为了", "为进一步", "为深入", "为贯彻", "为丰富", "为切实", "为迎接", "为庆祝", "为大力", "为扎实", "为全面", "为推动", "为提升",
        "为弘扬",
    "为让", "为帮助", "为充分", "为解决", "为保障", "为营造", "为加强", "为促进", "为落实", "为积极", "为有效", "为持续", "为增强", "为提高",
    "为做好", "为", "随着", "记者从", "记者近日", "记者日前", "记者昨", "记者获悉"
  };

  private Lead() {}

  /** Whether {@code text} begins as a news text does: 近日，… */
  static boolean opens(String text) {
    String opening = text.substring(0, Math.min(text.length(), OPENING)).replace("\n", "");
    int end = wordEnd(opening, 0);
    return end > 0 && commaAt(opening, partOfDayEnd(opening, end));
  }

  /** Whether a word such as 近日 stands in {@code text}, which headlines do without. */
  static boolean within(String text) {
    return text.contains("近日") || text.contains("日前") || text.contains("昨日");
  }

  /** Whether a day of a month stands anywhere in {@code text}. */
  static boolean datedWithin(String text) {
    for (int month = text.indexOf('月'); month > 0; month = text.indexOf('月', month + 1)) {
      int day = digitsEnd(text, month + 1);
      if (day > month + 1 && at(text, day) == '日' && Glyphs.isDigit(text.charAt(month - 1))) {
        return true;
      }
    }
    return false;
  }

  /** As {@link #opens}, with a word and not a date, which a column may break before: 17日至 / 21日. */
  static boolean opensPlainly(String text) {
    int end = plainEnd(text, 0);
    return end > 0 && commaAt(text, end);
  }

  /** Whether a time word stands within the opening words of {@code text}. */
  static boolean near(String text) {
    String opening = text.substring(0, Math.min(text.length(), OPENING));
    for (int i = 0; i < opening.length(); i++) {
      if (wordEnd(opening, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code text} begins with what the event was for: 为丰富职工生活，…, 春节来临之际，…. */
  static boolean opensWithPurpose(String text) {
    for (String purpose : PURPOSES) {
      if (text.startsWith(purpose)) {
        return true;
      }
    }
    return text.substring(0, Math.min(text.length(), OPENING / 2)).contains("之际");
  }

  private static int wordEnd(String text, int from) {
    int plain = plainEnd(text, from);
    return plain > 0 ? plain : dateEnd(text, from);
  }

  private static int plainEnd(String text, int from) {
    for (String word : PLAIN) {
      if (text.startsWith(word, from)) {
        return from + word.length();
      }
    }
    return 0;
  }

  /** 2024年10月12日至14日, 10月12日, 12日, 10月中旬: its end; 0 if none begins at {@code from}. */
  private static int dateEnd(String text, int from) {
    if (from > 0 && Glyphs.isDigit(text.charAt(from - 1))) {
      return 0;
    }
    int i = from;
    int number = digitsEnd(text, i);
    if (number - i == 4 && at(text, number) == '年') {
      i = number + 1;
      number = digitsEnd(text, i);
    }
    if (number == i || number - i > 2) {
      return 0;
    }
    if (at(text, number) == '日') {
      return number + 1;
    }
    if (at(text, number) != '月') {
      return 0;
    }
    int behind = number + 1;
    int day = digitsEnd(text, behind);
    if (day > behind && day - behind <= 2 && at(text, day) == '日') {
      return rangeEnd(text, day + 1);
    }
    for (String part : PARTS_OF_MONTH) {
      if (text.startsWith(part, behind)) {
        return behind + part.length();
      }
    }
    return 0;
  }

  /** Behind a day the last day of a range: 至14日, —11月2日, 、14日. */
  private static int rangeEnd(String text, int from) {
    int i = from;
    while (i < text.length() && "至—-－~～、到".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int end = i;
    while (end < text.length()
        && end - i < 7
        && (Glyphs.isDigit(text.charAt(end)) || text.charAt(end) == '月')) {
      end++;
    }
    return i > from && end > i && at(text, end) == '日' ? end + 1 : from;
  }

  private static int partOfDayEnd(String text, int from) {
    for (String part : PARTS_OF_DAY) {
      if (text.startsWith(part, from)) {
        return from + part.length();
      }
    }
    return from;
  }

  private static boolean commaAt(String text, int at) {
    return at(text, at) == '，' || at(text, at) == ',';
  }

  private static char at(String text, int i) {
    return i < text.length() ? text.charAt(i) : 0;
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Glyphs.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
