/**
 * Talks to Elasticsearch in bulk and tells three things apart: the document is stored, the document
 * is bad, the world is bad. Knows nothing of Kafka.
 */
package io.unionpulse.sink.bulk;
