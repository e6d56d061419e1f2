/**
 * News as they come: {@link io.unionpulse.dashboard.live.Listeners} sends them to open pages as
 * Server-Sent Events.
 */
package io.unionpulse.dashboard.live;
