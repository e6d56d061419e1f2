package io.unionpulse.producer;

/**
 * A report that was published.
 *
 * @param reportId its id, which is also the record's key
 * @param revision its revision
 */
public record PublishedReport(String reportId, long revision) {}
