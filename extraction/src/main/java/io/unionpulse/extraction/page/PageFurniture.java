package io.unionpulse.extraction.page;

import com.google.re2j.Pattern;
import io.unionpulse.extraction.headline.HeadlineTraits;
import io.unionpulse.extraction.text.Glyphs;

/** What stands on a page and in no article: masthead, date, page number, editors, contacts. */
final class PageFurniture {

  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_WORD_BESIDE_DATE = 9;

  private static final String NUMBER = "[0-9０-９一二三四五六七八九十○〇零]{1,4}";

  private static final Pattern DATE =
      Pattern.compile(
          "(?:[0-9０-９二一三四五六七八九○〇零]{4}年)?"
              + NUMBER
              + "月"
              + NUMBER
              + "日|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—·\\s　]*(?:第[\\s　]*"
              + NUMBER
              + "[\\s　]*[版页](?:[\\s　·:：|]+.{0,12})?|[A-DＡ-Ｄ]?[0-9０-９]{1,3}[版页]?|"
              + NUMBER
              + "版|今日"
              + NUMBER
              + "版|[A-D]?[0-9]{1,2}版?[\\s　·|]+[一-龥·]{2,8}版)[-—·\\s　]*");

  /** A number beside a word: a page number if the word is a section's name. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[A-DＡ-Ｄ]?[0-9０-９]{1,2}版?[\\s　·|]*([一-龥]{2,8})|([一-龥]{2,8})[\\s　·|]*[A-DＡ-Ｄ]?[0-9０-９]{1,2}版?)");

  private static final Pattern IMPRINT =
      Pattern.compile(
          "[（(【]?(?:本版|本期|本报|值班)?(?:责编|责任编辑|执行编辑|编辑|主编|总编辑?|编审|美编|美术编辑|版式|版式设计|排版|设计|校对|组版|制图|"
              + "电话|热线|热线电话|新闻热线|发行热线|广告热线|投稿|投稿邮箱|邮箱|电子邮箱|E-?mail|e-?mail|网址|邮编|社址|"
              + "来源|信息来源|稿件来源|文章来源|作者|发布时间|发布日期|浏览次数|浏览量|阅读量?|点击量?|字号|字体|"
              + "国内统一|CN|ISSN|邮发代号|零售|定价|总第|微信公众号|http|www)"
              + "(?:[\\s　:：/／|｜0-9（(].*|刊号.*|连续.*|$)");

  private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周)[一二三四五六日天](?:[\\s　].{0,20})?");

  private static final Pattern CONTACT =
      Pattern.compile(
          "[（(]?(?:联系|咨询|报名|投稿|电子)?(?:电话|热线|邮箱|地址|方式|人)[：:].*|[（(]?(?:E-?mail|e-?mail|网址|邮编)[：:].*");

  /** 上接第1版, 下转第4版. */
  private static final Pattern TURN =
      Pattern.compile("[（(]?(?:上接|下转|紧接|转自|未完待续|完|转)[^。，]{0,12}[）)]?");

  private PageFurniture() {}

  /** Whether {@code text} says how to get in touch: of the page, or of the notice above it. */
  static boolean isContact(String text) {
    return CONTACT.matches(text);
  }

  /** Whether {@code text} is furniture; {@code first} if it is the page's first line. */
  static boolean is(String text, boolean first) {
    if (text.indexOf('。') >= 0) {
      return false;
    }
    return PAGE_NUMBER.matches(text)
        || isDated(text)
        || isNumberedSection(text)
        || IMPRINT.matches(text)
        || CONTACT.matches(text)
        || (text.charAt(0) != '转' && TURN.matches(text) && text.length() <= 14)
        || WEEKDAY.matches(text)
        || (first && isNameOfPaper(text))
        || withoutWords(text);
  }

  /** Whether {@code text} is a heading over a group of articles. */
  static boolean isHeading(String text) {
    return text.indexOf('。') < 0 && text.indexOf('，') < 0 && HeadlineTraits.isHeading(text);
  }

  /** A date that stands alone or among short words: weekday, edition, section, editor. */
  private static boolean isDated(String text) {
    var date = DATE.matcher(text);
    if (!date.find()) {
      return false;
    }
    boolean apart =
        (date.start() == 0 || Glyphs.isSpace(text.charAt(date.start() - 1)))
            && (date.end() == text.length()
                || Glyphs.isSpace(text.charAt(date.end()))
                || "星周第农|".indexOf(text.charAt(date.end())) >= 0);
    String beside = text.substring(0, date.start()) + " " + text.substring(date.end());
    for (String word : beside.split("[\\s　|｜·：:]+", -1)) {
      apart &= word.length() <= LONGEST_WORD_BESIDE_DATE;
    }
    return apart && text.indexOf('，') < 0 && text.indexOf('；') < 0;
  }

  private static boolean isNumberedSection(String text) {
    var matcher = NUMBERED.matcher(text);
    if (!matcher.matches()) {
      return false;
    }
    String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return HeadlineTraits.isHeading(word);
  }

  private static boolean isNameOfPaper(String text) {
    return text.length() >= 3
        && text.length() <= LONGEST_NAME
        && (text.endsWith("报") || text.endsWith("周刊"));
  }

  /** Rules and ornaments: ———, ***, ▬▬. */
  private static boolean withoutWords(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }
}
