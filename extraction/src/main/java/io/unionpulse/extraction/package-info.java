/**
 * Text to facts, as pure functions: no Kafka, no network, no clock. {@link
 * io.unionpulse.extraction.Extraction} reads the facts of one report; {@link
 * io.unionpulse.extraction.page.PageSplitter} cuts a newspaper page into its articles.
 */
package io.unionpulse.extraction;
