/**
 * How many people took part, and every other number of people and bodies with its role: {@link
 * io.unionpulse.extraction.headcount.HeadcountReader}.
 */
package io.unionpulse.extraction.headcount;
