/** The characters of printed Chinese and the text of a body without its layout. */
package io.unionpulse.extraction.text;
