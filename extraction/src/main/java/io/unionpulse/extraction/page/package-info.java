/** Cuts the text of a newspaper page into its articles: headlines, bodies, captions. */
package io.unionpulse.extraction.page;
