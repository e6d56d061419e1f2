/**
 * Numbers as printed news writes them, digits and Chinese numerals alike: {@link
 * io.unionpulse.extraction.number.NumberScanner}; and words that say what a number counts: {@link
 * io.unionpulse.extraction.number.CueWords}.
 */
package io.unionpulse.extraction.number;
