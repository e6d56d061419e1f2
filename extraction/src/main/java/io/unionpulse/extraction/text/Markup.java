package io.unionpulse.extraction.text;

import java.util.Locale;
import java.util.Set;

/**
 * Takes off what is left of HTML in text from the web: tags, comments, scripts and styles go, tags
 * that begin a new line leave a line feed, entities become their characters. Only what HTML knows
 * counts as markup: {@code a < b}, {@code R&D} and {@code <注>} stay. A tag ends at the next {@code
 * >}, in an attribute, too.
 */
final class Markup {

  private static final Set<String> LINES =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "br",
          "caption",
          "dd",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "title",
          "tr",
          "ul");
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "audio",
          "b",
          "base",
          "big",
          "button",
          "center",
          "cite",
          "code",
          "col",
          "colgroup",
          "del",
          "em",
          "embed",
          "font",
          "form",
          "i",
          "iframe",
          "img",
          "input",
          "ins",
          "label",
          "link",
          "map",
          "mark",
          "meta",
          "nobr",
          "noscript",
          "object",
          "option",
          "param",
          "rp",
          "rt",
          "ruby",
          "s",
          "select",
          "small",
          "source",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "svg",
          "td",
          "textarea",
          "th",
          "tt",
          "u",
          "video",
          "wbr",
          "xml");
  private static final Set<String> UNSEEN = Set.of("script", "style", "template");
  private static final int LONGEST_NAME = 10;
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  private final String text;
  private final StringBuilder out;
  private int at;

  /** Behind here no comment ends any more: each end is searched for once, whatever opens. */
  private int noCommentEnd = Integer.MAX_VALUE;

  private Markup(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  /** {@code text} without markup; the very same object if it holds neither {@code <} nor &amp;. */
  static String clean(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    return new Markup(text).read();
  }

  private String read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '<' ? tag() : c == '&' ? entity() : -1;
      if (end < 0) {
        out.append(c);
        at++;
      } else {
        at = end;
      }
    }
    return out.toString();
  }

  private int entity() {
    return Entities.decode(text, at, out);
  }

  /** Where the markup ends that begins here; -1 if this is none. */
  private int tag() {
    if (text.startsWith(COMMENT, at)) {
      return comment();
    }
    int from = at + 1;
    boolean closing = from < text.length() && text.charAt(from) == '/';
    from += closing ? 1 : 0;
    int end = from;
    while (end < text.length() && end - from <= LONGEST_NAME && isNameChar(text.charAt(end))) {
      end++;
    }
    String name = text.substring(from, end).toLowerCase(Locale.ROOT);
    boolean declaration = text.startsWith("!DOCTYPE", from) || text.startsWith("!doctype", from);
    if (!declaration && !isKnown(name)) {
      return -1;
    }
    int close = close(end);
    if (close < 0 || !(declaration || endsName(end))) {
      return -1;
    }
    if (LINES.contains(name)) {
      out.append('\n');
    }
    return UNSEEN.contains(name) && !closing ? unseen(name, close) : close;
  }

  private int comment() {
    int end = at < noCommentEnd ? text.indexOf(COMMENT_END, at + COMMENT.length()) : -1;
    if (end < 0) {
      noCommentEnd = Math.min(noCommentEnd, at);
      return -1;
    }
    return end + COMMENT_END.length();
  }

  /** The end of what no reader of the page sees; without a closing tag all the rest is unseen. */
  private int unseen(String name, int from) {
    for (int i = text.indexOf("</", from); i >= 0; i = text.indexOf("</", i + 2)) {
      if (text.regionMatches(true, i + 2, name, 0, name.length())) {
        int close = text.indexOf('>', i);
        return close < 0 ? text.length() : close + 1;
      }
    }
    return text.length();
  }

  /** Behind the {@code >} that ends the tag; -1 if another tag begins before it. */
  private int close(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  private boolean endsName(int end) {
    char c = text.charAt(end);
    return c == '>' || c == '/' || c == ':' || Glyphs.isSpace(c);
  }

  private static boolean isKnown(String name) {
    return LINES.contains(name) || INLINE.contains(name) || UNSEEN.contains(name);
  }

  private static boolean isNameChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '1' && c <= '6');
  }
}
