/** The characters of printed Chinese. */
package io.unionpulse.extraction.text;
