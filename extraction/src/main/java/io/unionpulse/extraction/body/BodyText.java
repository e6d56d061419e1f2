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
    String joined = Glyphs.strip(withoutLineBreaks(raw));
    int end = Credits.closingPhotoCreditStart(ReadText.of(joined).text());
    return new BodyText(Glyphs.strip(joined.substring(0, end)), joined.substring(end));
  }

  private static String withoutLineBreaks(String raw) {
    if (raw.indexOf('\n') < 0 && raw.indexOf('\r') < 0) {
      return raw;
    }
    char[] kept = raw.toCharArray();
    int length = 0;
    for (char c : kept) {
      if (c != '\n' && c != '\r') {
        kept[length++] = c;
      }
    }
    return new String(kept, 0, length);
  }
}
