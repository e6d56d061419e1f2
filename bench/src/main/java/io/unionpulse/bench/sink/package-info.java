/**
 * The sink beside a floor and beside a loop around the client's own {@code BulkIngester}, each with
 * the same documents, the same Elasticsearch and the same number of connections.
 */
package io.unionpulse.bench.sink;
