/**
 * What the pipeline tells of itself in Elasticsearch, for dashboards that ask nothing else: {@link
 * io.unionpulse.sink.pipeline.StateIndex} holds the newest word of each part, {@link
 * io.unionpulse.sink.pipeline.LetterCopy} brings the dead letters without their values. Nothing
 * that counts depends on it.
 */
package io.unionpulse.sink.pipeline;
