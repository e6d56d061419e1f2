/**
 * When the activity took place: {@link io.unionpulse.extraction.date.DateReader}. Dates are scanned
 * by hand in one pass, judged by the words around them, and given their year last.
 */
package io.unionpulse.extraction.date;
