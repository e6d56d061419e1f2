package io.unionpulse.extraction.body;

import io.unionpulse.extraction.byline.Credits;
import io.unionpulse.extraction.text.Glyphs;
import io.unionpulse.extraction.text.ReadText;

/**
 * The text of an article without its layout.
 *
 * @param text the body with its line breaks removed and nothing else changed, white space at its
 *     ends and a closing photo credit taken off; the byline (本报讯（记者 …）) stays
 * @param photoCredit what was taken off the end, as printed; empty if nothing
 */
public record BodyText(String text, String photoCredit) {

  /** The text of {@code raw}, a body as printed. Any string is survived. */
  public static BodyText of(String raw) {
    ReadText joined = ReadText.of(joined(raw));
    int end = Credits.closingPhotoCreditStart(joined.text());
    String printed = joined.printed();
    return new BodyText(Glyphs.strip(printed.substring(0, end)), printed.substring(end));
  }

  /** As {@link #of}, of a body that is read already: how the text is read. */
  public static ReadText read(ReadText raw) {
    ReadText joined = raw.ofPart(joined(raw.printed()));
    int end = Credits.closingPhotoCreditStart(joined.text());
    return joined.ofPart(Glyphs.strip(joined.printed().substring(0, end)));
  }

  private static String joined(String raw) {
    return Glyphs.strip(withoutLineBreaks(raw));
  }

  private static String withoutLineBreaks(String raw) {
    if (raw.indexOf('\n') < 0 && raw.indexOf('\r') < 0) {
      return raw;
    }
    var kept = new char[raw.length()];
    int length = 0;
    int from = 0;
    while (from < raw.length()) {
      int end = breakFrom(raw, from);
      raw.getChars(from, end, kept, length);
      length += end - from;
      from = end + 1;
    }
    return new String(kept, 0, length);
  }

  private static int breakFrom(String raw, int from) {
    int end = from;
    while (end < raw.length() && raw.charAt(end) != '\n' && raw.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
