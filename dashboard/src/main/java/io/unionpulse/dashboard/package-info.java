/**
 * The dashboard: a read-only query API over Elasticsearch and the web page on it. {@link
 * io.unionpulse.dashboard.DashboardServer} answers, {@link io.unionpulse.dashboard.DashboardMain}
 * is the command. Asks Elasticsearch only, and knows no other module's classes but those of {@code
 * cli}, {@code web} and {@code elasticsearch}.
 */
package io.unionpulse.dashboard;
