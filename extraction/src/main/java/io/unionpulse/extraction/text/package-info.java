/**
 * The characters of printed Chinese: {@link io.unionpulse.extraction.text.PlainText} takes off what
 * only carried the text (markup, characters that print nothing), {@link
 * io.unionpulse.extraction.text.ReadText} brings what one thing has many characters for to one, so
 * that all readers see the same.
 */
package io.unionpulse.extraction.text;
