package io.unionpulse.extraction.page;

import io.unionpulse.extraction.byline.Credits;
import io.unionpulse.extraction.headline.HeadlineTraits;
import io.unionpulse.extraction.text.Glyphs;

/**
 * What stands on a page and in no article: masthead, date, page number, editors, contacts, the
 * fields and buttons of a web page.
 */
final class PageFurniture {

  /** To what a line belongs that is in no article. */
  enum Kind {
    /** To the page: masthead, editors, telephone, buttons. */
    PAGE,
    /** To one article of a portal, over or under its text: source, time, views. */
    META,
    /** To no one but the reader of a text that goes on elsewhere: 上接第1版. */
    TURN
  }

  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_TURN = 14;
  private static final int MOST_NAME = 4;
  private static final int MOST_CRUMB = 24;
  private static final int LONGEST_LATIN = 40;
  private static final int LONGEST_LABEL = 6;
  private static final char KEYCAP = '\u20e3';
  private static final String[] TURNS = {"上接", "下转", "紧接", "转自", "未完待续", "完", "转第"};
  private static final String[] CONTACTS = {
    "联系电话", "联系人", "联系方式", "联系地址", "联系邮箱", "咨询电话", "咨询热线", "咨询方式", "报名电话", "报名热线", "报名方式", "报名地址",
    "报名邮箱", "投稿邮箱", "投稿方式", "电子邮箱", "电话", "热线", "邮箱", "地址", "E-mail", "e-mail", "网址", "邮编"
  };

  private PageFurniture() {}

  /** Whether {@code text} says how to get in touch: of the page, or of the notice above it. */
  static boolean isContact(String text) {
    if (text.isEmpty()) {
      return false;
    }
    String bare = text.charAt(0) == '（' || text.charAt(0) == '(' ? text.substring(1) : text;
    for (String contact : CONTACTS) {
      if (bare.startsWith(contact)
          && bare.length() > contact.length()
          && "：:".indexOf(bare.charAt(contact.length())) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * What {@code text} is if it belongs to no article, or null; {@code first} if it is the page's
   * first line.
   */
  static Kind of(String text, boolean first) {
    String line = plain(text);
    if (line.indexOf('。') >= 0) {
      return null;
    }
    String word = bare(line);
    if (isTurn(line) || word.equals("END")) {
      return Kind.TURN;
    }
    if (PageWords.AGENCY.has(word.startsWith("□") ? word.substring(1) : word)) {
      return Kind.META;
    }
    if (isContact(line)
        || PageWords.LABEL.has(word)
        || withoutWords(line)
        || isLatin(line)
        || (line.indexOf('℃') > 0 && line.indexOf('，') < 0)
        || isListed(line)
        || (SubHeadings.isNumber(line) && isFramed(line))
        || Markdown.isLink(line)
        || PageWords.CHROME.starts(line)
        || PageWords.CHROME.starts(Glyphs.strip(word))
        || isTableRow(line)
        || ImprintToken.isPage(word.replace(" ", ""))
        || isCrumbs(line)
        || (first && isNameOfPaper(line))) {
      return Kind.PAGE;
    }
    return ofTokens(line);
  }

  /** Whether {@code text} is a heading over a group of articles. */
  static boolean isHeading(String text) {
    return text.indexOf('。') < 0
        && text.indexOf('，') < 0
        && (HeadlineTraits.isHeading(text) || isLabel(text));
  }

  /** 【帮扶】: a word in square brackets by itself. */
  private static boolean isLabel(String text) {
    int open = text.isEmpty() ? -1 : "【[〔［".indexOf(text.charAt(0));
    return open >= 0
        && text.indexOf("】]〕］".charAt(open)) == text.length() - 1
        && text.length() - 2 <= LONGEST_LABEL
        && !Draft.isAside(text)
        && text.codePoints().anyMatch(c -> Glyphs.isHan((char) c));
  }

  /** Whether {@code text} is what a portal prints before the text proper: 内容提要：…. */
  static boolean isAbstract(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int from = text.charAt(0) == '【' || text.charAt(0) == '[' ? 1 : 0;
    int length = PageWords.ABSTRACT.lengthAtStartOf(text.substring(from));
    int end = from + length;
    return length > 0 && end < text.length() && "：:】]".indexOf(text.charAt(end)) >= 0;
  }

  /** Full-width letters, digits and signs as ASCII ones, any white space as a space. */
  static String plain(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(
          Glyphs.isSpace(c) ? ' ' : c >= '！' && c <= '～' && c != '，' ? (char) (c - 0xfee0) : c);
    }
    return out.toString();
  }

  private static Kind ofTokens(String line) {
    int strong = 0;
    int meta = 0;
    int numbers = 0;
    boolean words = false;
    boolean sections = true;
    boolean named = false;
    boolean awaitsName = false;
    boolean barred = false;
    int i = 0;
    while (i < line.length()) {
      if (isSeparator(line.charAt(i))) {
        barred |= awaitsName && line.charAt(i) != ' ';
        i++;
        continue;
      }
      int end = i;
      while (end < line.length() && !isSeparator(line.charAt(end))) {
        end++;
      }
      String token = bare(line.substring(i, end));
      i = end;
      var field = ImprintField.of(token);
      if (field != null) {
        strong += field.meta() ? 0 : 1;
        meta += field.meta() ? 1 : 0;
        named = true;
        awaitsName = field.awaitsName();
        if (field.open() && (strong + meta == 1) && line.indexOf('，') < 0) {
          // 来源：a name of any length
          return field.meta() ? Kind.META : Kind.PAGE;
        }
        continue;
      }
      if (token.isEmpty() || PageWords.BUTTON.has(token)) {
        meta += token.isEmpty() ? 0 : 1;
        continue;
      }
      switch (ImprintToken.of(token)) {
        case STRONG -> strong++;
        case META -> meta++;
        case NUMBER -> numbers++;
        case WORD -> {
          boolean value =
              ((strong > 1 || barred) && token.length() <= MOST_NAME)
                  || token.chars().allMatch(Character::isDigit);
          if (awaitsName && !value && !Credits.namesOnly(token)) {
            return null;
          }
          words = true;
          sections &=
              HeadlineTraits.isHeading(token)
                  || isNameOfPaper(token)
                  || (named && token.length() <= MOST_NAME);
        }
        case TEXT -> {
          return null;
        }
      }
      awaitsName = false;
    }
    if (line.indexOf('，') >= 0 || line.indexOf('；') >= 0) {
      return null;
    }
    if (strong > 0) {
      return Kind.PAGE;
    }
    if (meta > 0) {
      return numbers > 0 && words ? Kind.PAGE : Kind.META;
    }
    return numbers > 0 && (!words || sections) ? Kind.PAGE : sectionNumbered(line);
  }

  /** 02工会, 要闻3: the number of a page beside the name of its section. */
  private static Kind sectionNumbered(String line) {
    int from = 0;
    while (from < line.length() && isPageSign(line.charAt(from))) {
      from++;
    }
    int end = line.length();
    while (end > from && isPageSign(line.charAt(end - 1))) {
      end--;
    }
    boolean numbered = end - from < line.length();
    return numbered && end > from && HeadlineTraits.isHeading(line.substring(from, end))
        ? Kind.PAGE
        : null;
  }

  private static boolean isPageSign(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'D') || c == '版';
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || "|｜│丨•●◆■".indexOf(c) >= 0;
  }

  /** The token without dashes, dots and brackets around it. */
  private static String bare(String token) {
    int start = 0;
    int end = token.length();
    while (start < end && "-—·（(【[<《".indexOf(token.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "-—·）)】]>》；;，,".indexOf(token.charAt(end - 1)) >= 0) {
      end--;
    }
    return token.substring(start, end);
  }

  /** 上接第1版, （下转第4版）. */
  private static boolean isTurn(String line) {
    if (line.length() > LONGEST_TURN || line.length() < 3) {
      return false;
    }
    int from = "（(【[".indexOf(line.charAt(0)) >= 0 ? 1 : 0;
    for (String turn : TURNS) {
      if (line.startsWith(turn, from) && (from > 0 || turn.length() > 1)) {
        return line.indexOf('，') < 0 && (from > 0 || line.indexOf('版') > 0);
      }
    }
    return false;
  }

  /** 首页 > 工会新闻 > 基层动态. */
  private static boolean isCrumbs(String line) {
    int crumbs = 0;
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == '>' || line.charAt(i) == '»') {
        if (i - from > MOST_CRUMB) {
          return false;
        }
        crumbs += i < line.length() ? 1 : 0;
        from = i + 1;
      }
    }
    return crumbs > 0 && line.indexOf('，') < 0;
  }

  private static boolean isNameOfPaper(String text) {
    return text.length() >= 3
        && text.length() <= LONGEST_NAME
        && (text.endsWith("报") || text.endsWith("周刊"));
  }

  /** The section's name in pinyin or English, NO.3: Latin letters and no sentence. */
  private static boolean isLatin(String text) {
    return text.length() <= LONGEST_LATIN
        && text.chars().anyMatch(c -> c < 0x80 && Character.isLetter(c))
        && text.chars().noneMatch(c -> Glyphs.isHan((char) c) || c == '%')
        && (text.chars().noneMatch(Character::isDigit) || SubHeadings.isNumber(text));
  }

  /** | a | b |: a row of a table. */
  private static boolean isTableRow(String line) {
    int last = line.length() - 1;
    return last > 1
        && line.charAt(0) == '|'
        && line.charAt(last) == '|'
        && line.indexOf('|', 1) < last;
  }

  /** · X 2017-10-20: a line of a list of other items. */
  private static boolean isListed(String text) {
    int last = text.lastIndexOf(' ');
    return last > 0
        && "·•-".indexOf(text.charAt(0)) >= 0
        && ImprintToken.numericDateEnd(text.substring(last + 1)) > 0;
  }

  /** Whether a number stands between marks or keys: . 3 ., 1️⃣. */
  private static boolean isFramed(String text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    return last == KEYCAP || (first == last && !Character.isLetterOrDigit(first));
  }

  /** Rules and ornaments: ———, ***, ▬▬. */
  private static boolean withoutWords(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }
}
