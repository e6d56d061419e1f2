/**
 * Figures: {@link io.unionpulse.dashboard.overview.OverviewReader} asks for all of them at once, so
 * that they fit together; the other classes are their parts.
 */
package io.unionpulse.dashboard.overview;
