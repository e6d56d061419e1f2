/**
 * The production topology beside bare Kafka Streams applications on the same reports, the same
 * broker and with the same guarantees; what its state takes, and how long it takes to come back.
 */
package io.unionpulse.bench.streams;
