/**
 * How fast the dashboard answers over an index of a million activities: {@link
 * io.unionpulse.bench.dashboard.DashboardBenchmark} fills it and asks.
 */
package io.unionpulse.bench.dashboard;
