/**
 * Where activities count: {@link io.unionpulse.dashboard.place.Places} knows every place of the
 * region by name, also those where nothing has happened.
 */
package io.unionpulse.dashboard.place;
