/**
 * Topics to Elasticsearch: {@link io.unionpulse.sink.SinkApplication} consumes, indexes in bulk,
 * waits for the answer to every item and only then commits; {@link io.unionpulse.sink.SinkMain} is
 * the command line over it and over set-up.
 */
package io.unionpulse.sink;
