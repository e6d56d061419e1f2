package io.unionpulse.streams.resemblance;

import io.unionpulse.avro.Activity;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * The text that is compared: letters and digits only, in one width and case, without what each
 * publisher adds of its own (dateline, byline, editors' credits). The headline stands in for a body
 * that says next to nothing; publishers write their own ones.
 */
final class PlainText {

  /** A body shorter than this, in letters, is compared together with its headline. */
  static final int BRIEF = 60;

  private static final int DATELINE_WITHIN = 70;
  private static final int CREDIT_WITHIN = 60;
  private static final String[] DATELINE_WORDS = {
    "讯", "电", "记者", "通讯员", "报道", "来源", "作者", "供稿", "消息"
  };
  private static final String[] CREDIT_WORDS = {
    "记者", "通讯员", "责任编辑", "责编", "编辑", "来源", "供稿", "作者", "摄", "审核", "校对", "文/", "图/"
  };

  private PlainText() {}

  /** What is printed in the body, without datelines and credits. */
  static String story(Activity activity) {
    String body = Normalizer.normalize(activity.getBody(), Form.NFKC).strip();
    return withoutCredits(withoutDateline(body));
  }

  /** The letters of a story, with the headline's in front of a brief one. */
  static String withHeadlineIfBrief(Activity activity, String letters) {
    return letters.length() >= BRIEF
        ? letters
        : lettersOf(Normalizer.normalize(activity.getTitle(), Form.NFKC)) + letters;
  }

  /** Letters and digits of {@code text}, in lower case. */
  static String lettersOf(String text) {
    var letters = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
        letters.append(letter);
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Takes off 本报讯（记者 …）, 新华社北京5月1日电, 来源：…: up to four of them. */
  private static String withoutDateline(String text) {
    String rest = text;
    for (int i = 0; i < 4; i++) {
      String shorter = withoutOneDateline(rest);
      if (shorter.length() == rest.length()) {
        break;
      }
      rest = shorter;
    }
    return rest;
  }

  private static String withoutOneDateline(String text) {
    int end = Math.min(text.length(), DATELINE_WITHIN);
    int close = text.indexOf(')');
    int open = text.indexOf('(');
    if (open >= 0 && open <= 25 && close > open && close < end && noClause(text, open)) {
      String head = text.substring(0, close);
      if (containsAny(head.substring(open), DATELINE_WORDS)
          || (open > 0 && containsAny(head.substring(0, open), "讯", "消息"))) {
        return text.substring(close + 1).strip();
      }
    }
    for (int at = 1; at < Math.min(end, 30); at++) {
      char letter = text.charAt(at);
      boolean ends = letter == '讯' || letter == '电';
      boolean stands =
          at + 1 < text.length()
              && (Character.isWhitespace(text.charAt(at + 1)) || after(text, at));
      if (ends
          && stands
          && noClause(text, at)
          && containsAny(text.substring(0, at), "报", "网", "社", "台")) {
        return withoutLeading(text.substring(at + 1));
      }
    }
    return text;
  }

  private static boolean after(String text, int at) {
    return ":,".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static String withoutLeading(String text) {
    int at = 0;
    while (at < text.length() && isOneOf(":,。", text.charAt(at))) {
      at++;
    }
    return text.substring(at);
  }

  private static boolean isOneOf(String letters, char letter) {
    return Character.isWhitespace(letter) || letters.indexOf(letter) >= 0;
  }

  private static boolean noClause(String text, int end) {
    for (int at = 0; at < end; at++) {
      if (",。;!?".indexOf(text.charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Takes off （记者 …）, （来源：…）, 责任编辑：… at the end: up to four of them. */
  private static String withoutCredits(String text) {
    String rest = text;
    for (int i = 0; i < 4; i++) {
      int cut = Math.max(rest.lastIndexOf('('), lastSentenceEnd(rest) + 1);
      boolean credit =
          cut > 0
              && rest.length() - cut <= CREDIT_WITHIN
              && containsAny(rest.substring(cut), CREDIT_WORDS)
              && (rest.charAt(cut) == '(' || rest.length() - cut <= 30);
      if (!credit) {
        break;
      }
      rest = rest.substring(0, cut).strip();
    }
    return rest;
  }

  /** Where the last sentence but the closing one ends; -1 if there is but one. */
  private static int lastSentenceEnd(String text) {
    int at = text.length() - 1;
    while (at >= 0 && isOneOf("。!?", text.charAt(at))) {
      at--;
    }
    while (at >= 0 && "。!?\n".indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private static boolean containsAny(String text, String... words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
