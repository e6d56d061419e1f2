/**
 * Invented reports and what must be counted of them: {@link
 * io.unionpulse.producer.generate.ReportFlow} writes activities that it makes up, {@link
 * io.unionpulse.producer.generate.ExpectedCounts} knows the counts from what was meant, not from
 * reading the text. Any deployment that holds nothing else must come to these counts.
 */
package io.unionpulse.producer.generate;
