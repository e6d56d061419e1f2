/** The sink between a Kafka and an Elasticsearch that misbehave on purpose. */
package io.unionpulse.sink.faults;
