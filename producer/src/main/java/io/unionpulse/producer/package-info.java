/**
 * The producer: {@code ingest} publishes files to {@code union.reports}, {@code extract} shows what
 * would be read from them, offline. {@link io.unionpulse.producer.Ingest} is the way in for other
 * modules; {@code document} reads files, {@code publish} talks to Kafka, {@code watch} works on
 * drop folders, {@code http} serves, {@code generate} makes reports up, {@code table} prints.
 */
package io.unionpulse.producer;
