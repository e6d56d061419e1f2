/**
 * The algebra of counting, free of Kafka: what a report contributes, which periods it falls in, and
 * how contributions are added to and taken from a count.
 */
package io.unionpulse.streams.counting;
