/** A Kafka broker with its own controller: {@link io.unionpulse.local.kafka.KafkaNode}. */
package io.unionpulse.local.kafka;
