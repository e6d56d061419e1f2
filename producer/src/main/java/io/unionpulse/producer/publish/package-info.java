/**
 * Reports to Kafka: {@link io.unionpulse.producer.publish.ReportPublisher} puts each batch of
 * reports into {@code union.reports} in one transaction, and waits for servers that are away.
 */
package io.unionpulse.producer.publish;
