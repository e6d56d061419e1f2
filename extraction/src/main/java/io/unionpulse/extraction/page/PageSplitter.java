package io.unionpulse.extraction.page;

import io.unionpulse.extraction.text.PlainText;
import java.util.List;

/** Cuts the text of a newspaper page into its articles. */
public final class PageSplitter {

  private PageSplitter() {}

  /**
   * The articles of {@code page} in the order in which they begin; none for a page without any.
   * What belongs to the page (banner, column headings, masthead, page numbers) is in no article. A
   * text without a headline is an article with no headline lines. Any string is survived.
   */
  public static List<Article> split(String page) {
    return new PageAssembler(PageLines.of(PlainText.of(page))).articles();
  }
}
