package io.unionpulse.extraction.page;

import io.unionpulse.extraction.byline.Credits;
import io.unionpulse.extraction.text.CharSet;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.ReadText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a portal prints over and under one article: source, time of publication, views, buttons,
 * other articles. It is the page's and tells nothing about the activity, but for the day of
 * publication.
 *
 * @param head what stands over the text, as printed; empty if nothing does
 * @param text the article itself, as printed; it is never empty unless the whole is
 * @param foot what stands under the text, as printed; empty if nothing does
 * @param printedOn the day that the frame says the article was published on
 */
public record ArticleFrame(String head, String text, String foot, Optional<LocalDate> printedOn) {

  private static final int MOST_LINES = 12; // of a frame on each side
  private static final int LONGEST_HEADING = 20;
  private static final int MOST_HEADINGS = 2; // names of medium and section over the time
  private static final int LONGEST_FURNITURE = 120;
  private static final CharSet SIGNS = CharSet.of("：:|/[]【】©>");
  private static final CharSet MARKS = CharSet.of("，。；：！？、,;:!?");
  private static final String WHEN = "时间：";
  private static final String WHERE = "地点";
  private static final String POSTCODE = "邮编"; // of the publisher's address

  /** Parts {@code printed}, which is of one article. Linear in its length; any text is survived. */
  public static ArticleFrame of(String printed) {
    if (printed.indexOf('\n') < 0) {
      return new ArticleFrame("", printed, "", Optional.empty());
    }
    int start = headEnd(printed);
    int end = footStart(printed, start);
    if (isBlank(printed, start, end)) {
      return new ArticleFrame("", printed, "", Optional.empty());
    }
    String head = printed.substring(0, start);
    String foot = printed.substring(end);
    return new ArticleFrame(
        head, printed.substring(start, end), foot, Stamp.in(head).or(() -> Stamp.in(foot)));
  }

  private static int headEnd(String text) {
    int accepted = 0;
    int headings = 0;
    int from = 0;
    for (int lines = 0; lines < MOST_LINES && from < text.length(); ) {
      int end = lineEnd(text, from);
      String line = line(text, from, end);
      int next = Math.min(text.length(), end + 1);
      if (!line.isEmpty()) {
        lines++;
        boolean views =
            accepted == from && accepted > 0 && line.chars().allMatch(Character::isDigit);
        if (views || (isHeadLine(line, isBlank(text, next)) && !isProgramme(line, text, next))) {
          accepted = next;
          headings = 0;
        } else if (!isHeading(line) || ++headings > MOST_HEADINGS) {
          break;
        }
      }
      from = next;
    }
    return accepted;
  }

  private static int footStart(String text, int from) {
    int accepted = text.length();
    int end = text.length();
    boolean others = false;
    for (int lines = 0; lines < MOST_LINES && end > from; ) {
      int start = text.lastIndexOf('\n', end - 1) + 1;
      start = Math.max(start, from);
      String line = line(text, start, end);
      if (!line.isEmpty()) {
        lines++;
        if (PageWords.BOX.has(line) && !others) {
          accepted = start; // names of other articles, no sentences
        } else if (isFurniture(line)
            && !isOwn(line)
            && !(Stamp.isStamped(line) && isAsked(text, start))) {
          accepted = accepted == followingLine(text, end) ? start : accepted;
        }
        others |= line.indexOf('。') >= 0;
        if (others) {
          break;
        }
      }
      end = start - 1;
    }
    return accepted;
  }

  /** Offset of the next line that is not blank behind the one that ends at {@code end}. */
  private static int followingLine(String text, int end) {
    int at = end;
    while (at < text.length() && Glyphs.isSpace(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return at;
    }
    return text.lastIndexOf('\n', at) + 1;
  }

  /** A line that is the page's; a bare date only if nothing goes on right beneath it. */
  private static boolean isHeadLine(String line, boolean blankBelow) {
    return isFurniture(line)
        && (blankBelow || !Stamp.isWordsOnly(line))
        && Credits.of(line).isEmpty();
  }

  private static boolean isFurniture(String line) {
    if (line.length() > LONGEST_FURNITURE || !isTelling(line)) {
      return false;
    }
    if (Stamp.isStamped(line)) {
      return true;
    }
    return PageFurniture.of(line, false) != null && !Stamp.isWithoutYear(line);
  }

  /**
   * Whether a line shows by a sign of its own that it is no piece of a sentence that a column break
   * parts (主办, 300, a bracket): a mark that labels have, a full date, or nothing but buttons.
   */
  private static boolean isTelling(String line) {
    return SIGNS.anyIn(line)
        || Stamp.in(line).isPresent()
        || PageWords.CHROME.starts(line)
        || "END".equals(line)
        || isOfButtons(line);
  }

  private static boolean isOfButtons(String line) {
    int end;
    for (int from = 0; from <= line.length(); from = end) {
      end = line.indexOf(' ', from);
      end = end < 0 ? line.length() : end;
      String word = line.substring(from, end);
      if (word.length() < 2 || !PageWords.BUTTON.has(word)) {
        return false;
      }
      do {
        end++;
      } while (end < line.length() && line.charAt(end) == ' ');
    }
    return true;
  }

  /** What belongs to the article though it stands under it: who wrote it, whom to ask. */
  private static boolean isOwn(String line) {
    return Credits.of(line).isPresent()
        || line.startsWith(WHEN)
        || (PageFurniture.isContact(line) && !line.contains(POSTCODE));
  }

  /** 时间：2024年5月6日 over 地点：文化宫 is when the activity takes place. */
  private static boolean isProgramme(String line, String text, int next) {
    int at = next;
    while (at < text.length() && Glyphs.isSpace(text.charAt(at))) {
      at++;
    }
    return line.startsWith(WHEN) && text.startsWith(WHERE, at);
  }

  /**
   * Whether the line above, which ends with a colon, leads to the one that begins at {@code start}.
   */
  private static boolean isAsked(String text, int start) {
    int before = start - 1;
    while (before >= 0 && Glyphs.isSpace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && "：:".indexOf(text.charAt(before)) >= 0;
  }

  /** The name of a section or medium: a few words without a mark. */
  private static boolean isHeading(String line) {
    return line.length() <= LONGEST_HEADING && !MARKS.anyIn(line);
  }

  private static String line(String text, int from, int end) {
    return end - from > 2 * LONGEST_FURNITURE
        ? text.substring(from, from + 2 * LONGEST_FURNITURE)
        : Glyphs.strip(ReadText.of(text.substring(from, end)).text());
  }

  private static boolean isBlank(String text, int from) {
    return from < text.length() && line(text, from, lineEnd(text, from)).isEmpty();
  }

  private static boolean isBlank(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!Glyphs.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
