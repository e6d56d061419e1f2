/** What headline lines say, and which of an article's headline lines is its title. */
package io.unionpulse.extraction.headline;
