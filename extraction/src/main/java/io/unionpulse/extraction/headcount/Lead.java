package io.unionpulse.extraction.headcount;

/** Title and first two sentences: the years that they name are no other years. */
final class Lead {

  private static final int LONGEST = 200; // of the two sentences

  private final String title;
  private final String body;
  private String text;

  Lead(String title, String body) {
    this.title = title;
    this.body = body;
  }

  /**
   * Whether {@code words} stand there. Few sentences ask, so that the lead is put together then.
   */
  boolean holds(String words) {
    if (text == null) {
      text = title + opening(body);
    }
    return text.contains(words);
  }

  private static String opening(String body) {
    int first = body.indexOf('。');
    int second = first < 0 ? -1 : body.indexOf('。', first + 1);
    int end = second < 0 ? body.length() : second;
    return body.substring(0, Math.min(end, LONGEST));
  }
}
