package io.unionpulse.extraction.page;

import java.util.List;

/**
 * One article of a page, as printed.
 *
 * @param position place on the page, counted from 1
 * @param headlines the headline lines (kicker, main headline, subtitle) in printed order
 * @param body the text with its layout line breaks, byline and photo credit included
 */
public record Article(int position, List<String> headlines, String body) {

  public Article {
    headlines = List.copyOf(headlines);
  }
}
