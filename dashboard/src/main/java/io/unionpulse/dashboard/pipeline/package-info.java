/**
 * The state of the pipeline, as far as Elasticsearch knows it: {@link
 * io.unionpulse.dashboard.pipeline.PipelineReader} reads it.
 */
package io.unionpulse.dashboard.pipeline;
