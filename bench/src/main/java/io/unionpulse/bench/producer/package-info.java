/**
 * {@code bench producer}: {@code ingest} beside a bare producer, {@code serve} beside the same
 * server with an empty handler and beside Kafka's own acknowledgement.
 */
package io.unionpulse.bench.producer;
