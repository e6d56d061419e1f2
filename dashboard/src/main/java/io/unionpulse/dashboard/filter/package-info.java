/**
 * What is looked for: {@link io.unionpulse.dashboard.filter.FilterParameters} reads it from a
 * request, {@link io.unionpulse.dashboard.filter.FilterQuery} makes Elasticsearch's query of it.
 */
package io.unionpulse.dashboard.filter;
