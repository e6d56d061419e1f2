package io.unionpulse.extraction.page;

import io.unionpulse.extraction.text.Glyphs;

/** What one word of a line says about the line: whether it stands on mastheads and imprints. */
enum ImprintToken {
  /** A full date, a weekday, a page's number with 版, a telephone number, a field of the imprint. */
  STRONG,
  /** As strong, but of one article: 来源：X, 2024-05-16 09:30. */
  META,
  /** A bare number, which numbers pages and items alike. */
  NUMBER,
  /** A word short enough for a name: of a person, a section, a paper. */
  WORD,
  /** Anything else. */
  TEXT;

  private static final int LONGEST_WORD = 9;
  private static final int LONGEST_EDITOR = 18;
  private static final int LONGEST_SECTION = 12;
  private static final int SHORTEST_PHONE = 7;
  private static final String NUMERALS = "0123456789一二三四五六七八九十百廿○〇零两";

  static ImprintToken of(String token) {
    if (dateEnd(token) > 0) {
      int end = dateEnd(token);
      String behind = token.substring(end);
      boolean calendar = behind.isEmpty() || isWeekday(behind) || behind.startsWith("农历");
      return calendar ? STRONG : TEXT;
    }
    if (isWeekday(token)
        || token.startsWith("农历")
        || isPage(token)
        || isIssue(token)
        || isAddress(token)) {
      return STRONG;
    }
    if (isTime(token) || numericDateEnd(token) == token.length()) {
      return META;
    }
    if (isNumber(token)) {
      return NUMBER;
    }
    boolean editor =
        token.length() <= LONGEST_EDITOR
            && (token.endsWith("编") || token.endsWith("编印") || token.endsWith("主办"));
    return token.length() <= LONGEST_WORD || editor ? WORD : TEXT;
  }

  static boolean isWeekday(String token) {
    return (token.startsWith("星期") && token.length() <= 4)
        || (token.length() == 2
            && token.charAt(0) == '周'
            && "一二三四五六日天".indexOf(token.charAt(1)) >= 0);
  }

  /** Offset behind the date of year, month and day or of month and day; 0 if none stands there. */
  static int dateEnd(String token) {
    int i = numeralsEnd(token, 0);
    if (i >= 2 && i < token.length() && token.charAt(i) == '年') {
      int month = numeralsEnd(token, i + 1);
      if (month == i + 1 || month >= token.length() || token.charAt(month) != '月') {
        return 0;
      }
      int day = numeralsEnd(token, month + 1);
      boolean whole = day > month + 1 && day < token.length() && token.charAt(day) == '日';
      return whole ? day + 1 : month + 1 == token.length() ? token.length() : 0;
    }
    if (i > 0 && i <= 3 && i < token.length() && token.charAt(i) == '月') {
      int day = numeralsEnd(token, i + 1);
      boolean whole = day > i + 1 && day < token.length() && token.charAt(day) == '日';
      return whole ? day + 1 : 0;
    }
    return 0;
  }

  /**
   * 2024-05-16, 2024.5.16, 2024/05/16, a clock time or 星期 behind it allowed: its end; 0 if none.
   */
  static int numericDateEnd(String token) {
    if (token.length() < 8 || !digits(token, 0, 4) || "-./".indexOf(token.charAt(4)) < 0) {
      return 0;
    }
    int month = numeralsEnd(token, 5);
    if (month == 5 || month >= token.length() || token.charAt(month) != token.charAt(4)) {
      return 0;
    }
    int day = numeralsEnd(token, month + 1);
    if (day == month + 1 || day > month + 3) {
      return 0;
    }
    String behind = token.substring(day);
    return behind.isEmpty() || isTime(behind) || isWeekday(behind) ? token.length() : 0;
  }

  static boolean isTime(String token) {
    int colons = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c == ':' || c == '：') {
        colons++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return colons >= 1 && colons <= 2 && token.length() >= 4 && token.length() <= 8;
  }

  /** 2021年第9期, 2021年9月号. */
  private static boolean isIssue(String token) {
    int year = numeralsEnd(token, 0);
    if (year < 2 || year >= token.length() || token.charAt(year) != '年') {
      return false;
    }
    String behind = token.substring(year + 1);
    return isPage(behind) || (behind.endsWith("月号") && behind.length() <= 4);
  }

  /** 第3版, A02版, 三版, 第3版：工会, 总第128期, 今日8版. */
  static boolean isPage(String token) {
    int i = 0;
    boolean marked = false;
    for (String before : new String[] {"总第", "今日", "本期共", "共", "第"}) {
      if (token.startsWith(before, i)) {
        i += before.length();
        marked = !before.equals("共");
        break;
      }
    }
    if (i < token.length() && token.charAt(i) >= 'A' && token.charAt(i) <= 'D') {
      i++;
    }
    int end = numeralsEnd(token, i);
    if (end == i || end - i > 5 || end >= token.length()) {
      return false;
    }
    char unit = token.charAt(end);
    if (unit != '版' && !(marked && "页期号".indexOf(unit) >= 0)) {
      return false;
    }
    String behind = token.substring(end + 1);
    return behind.isEmpty()
        || (behind.length() <= LONGEST_SECTION && "：:·-—|".indexOf(behind.charAt(0)) >= 0);
  }

  private static boolean isNumber(String token) {
    int i = !token.isEmpty() && token.charAt(0) >= 'A' && token.charAt(0) <= 'D' ? 1 : 0;
    int end = i;
    while (end < token.length() && token.charAt(end) >= '0' && token.charAt(end) <= '9') {
      end++;
    }
    return end > i && end - i <= 3 && end == token.length();
  }

  /** A telephone number, an e-mail address or an address on the web. */
  private static boolean isAddress(String token) {
    int digits = 0;
    boolean ascii = true;
    boolean phone = true;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      digits += digit ? 1 : 0;
      phone &= digit || "()-—－、/".indexOf(c) >= 0;
      ascii &= c < 0x80;
    }
    return (phone && digits >= SHORTEST_PHONE)
        || (ascii
            && (token.indexOf('@') > 0
                || token.startsWith("http")
                || token.startsWith("www.")
                || (token.startsWith("CN") && digits(token, 2, Math.min(4, token.length())))
                || token.endsWith(".com")
                || token.endsWith(".cn")));
  }

  private static boolean digits(String token, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Glyphs.isDigit(token.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int numeralsEnd(String token, int from) {
    int end = from;
    while (end < token.length() && NUMERALS.indexOf(token.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
