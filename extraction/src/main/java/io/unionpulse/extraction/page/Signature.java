package io.unionpulse.extraction.page;

import io.unionpulse.extraction.byline.Credits;

/** The names that close a text: （记者 …）behind its last sentence. */
final class Signature {

  private static final int REACH = 100;

  private Signature() {}

  static boolean endsSigned(CharSequence text) {
    return Credits.endsSigned(text.subSequence(Math.max(0, text.length() - REACH), text.length()));
  }
}
