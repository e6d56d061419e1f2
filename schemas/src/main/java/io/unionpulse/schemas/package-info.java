/**
 * The contract in code: {@link io.unionpulse.schemas.Topics} (every topic with its value type), the
 * serdes in Confluent's wire format, the JSON form that the index and the command line share, and
 * the set-up of topics and subjects. The records themselves are generated from {@code
 * src/main/avro} into {@code io.unionpulse.avro}.
 */
package io.unionpulse.schemas;
