/**
 * Elasticsearch as the dashboard sees it: {@link io.unionpulse.dashboard.index.IndexWatch} knows
 * whether it answers and when something has changed, {@link
 * io.unionpulse.dashboard.index.IndexNames} what the aliases are called.
 */
package io.unionpulse.dashboard.index;
