/**
 * Files to reports: {@link io.unionpulse.producer.document.InputFinder} finds what the arguments
 * name, {@link io.unionpulse.producer.document.ReportReader} reads each input and gives reports and
 * problems in the order of the input. The one place where a page's article or a report line becomes
 * an {@code ActivityReport}; knows neither Kafka nor the command line.
 */
package io.unionpulse.producer.document;
